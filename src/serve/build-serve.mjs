// npm run build:serve: makes one file of the program behind "npm run serve", which needs Node alone.
import { buildProgram } from './run-typescript.mjs';

console.log(await buildProgram('src/serve/serve.ts', 'serve'));
