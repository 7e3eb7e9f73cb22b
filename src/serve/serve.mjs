// npm run serve: serves the build in dist/ and passes /api on to a Pulse server. Needs Node and this folder alone.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { installMissing, root } from './install.mjs';

try {
  installMissing();
  const { buildProgram } = await import('./run-typescript.mjs');
  const program = await buildProgram('src/serve/serve.ts', 'serve');
  await import(pathToFileURL(join(root, program)).href);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
