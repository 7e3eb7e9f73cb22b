// npm run build:gallery: static files with every state in them, for any host and below any path.
import { parseArgs } from 'node:util';
import { installMissing } from '../../../src/serve/install.mjs';
import { finish } from '../../../src/serve/run.mjs';

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist-gallery' } } });
  installMissing();
  const { buildProgram } = await import('../../../src/serve/run-typescript.mjs');
  const vite = ['build', '--mode', 'preview', '--base', './', '--outDir', values.out, '--emptyOutDir'];
  const built = await finish('node_modules/vite/bin/vite.js', [...vite, '--logLevel', 'warn'], { BACKEND: 'mock' });
  process.exitCode =
    built === 0
      ? await finish(await buildProgram('mocks/gallery/build/write-pages.ts', 'write-pages'), [values.out])
      : built;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
