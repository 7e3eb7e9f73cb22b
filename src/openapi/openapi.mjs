// npm run openapi: builds the program that writes the OpenAPI document for this Node, which runs no TypeScript, and becomes it.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installMissing, root } from '../serve/install.mjs';

installMissing();
const { buildProgram } = await import('../serve/run-typescript.mjs');
const { become } = await import('../serve/run.mjs');
// A folder of its own, so that two that start at once do not empty each other's.
const program = await buildProgram('src/openapi/openapi.ts', `openapi-${process.pid}`);
process.on('exit', () => rmSync(dirname(join(root, program)), { recursive: true, force: true }));
become(program, process.argv.slice(2));
