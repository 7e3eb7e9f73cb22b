// npm run mock-server: builds the HTTP host for this Node, which runs no TypeScript, and becomes it.
import { installMissing } from '../src/serve/install.mjs';

installMissing();
const { buildProgram } = await import('../src/serve/run-typescript.mjs');
const { become } = await import('../src/serve/run.mjs');
become(await buildProgram('mocks/http.ts', 'mock-server'), process.argv.slice(2));
