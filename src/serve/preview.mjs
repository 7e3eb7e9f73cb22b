// npm run preview: the built page instead of the development server, with the mode decided once for both.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installMissing, root } from './install.mjs';
import { become, finish } from './run.mjs';

try {
  installMissing();
  const { buildProgram } = await import('./run-typescript.mjs');
  const program = await buildProgram('src/serve/mode.ts', 'mode');
  const { envOf, modeOf } = await import(pathToFileURL(join(root, program)).href);
  const env = envOf(await modeOf(process.env));
  const built = await finish(
    'node_modules/vite/bin/vite.js',
    ['build', '--mode', 'preview', '--logLevel', 'warn'],
    env,
  );
  if (built === 0)
    become('node_modules/vite/bin/vite.js', ['preview', '--mode', 'preview', ...process.argv.slice(2)], env);
  else process.exitCode = built;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
