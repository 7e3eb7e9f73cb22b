// npm run conformance: builds the program for this Node, which runs no TypeScript, and becomes it.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installMissing, root } from '../../src/serve/install.mjs';

installMissing();
const { buildProgram } = await import('../../src/serve/run-typescript.mjs');
const { become } = await import('../../src/serve/run.mjs');
// A folder of its own, so that two that start at once do not empty each other's.
const program = await buildProgram('e2e/conformance/conformance.ts', `conformance-${process.pid}`);
process.on('exit', () => rmSync(dirname(join(root, program)), { recursive: true, force: true }));
become(program, process.argv.slice(2));
