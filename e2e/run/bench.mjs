// npm run bench: measures the production build in Chromium with 3, 1,000 and 5,000 connections, and prints a table.
// With --write the table goes into the README.
import { buildProgram } from '../../src/serve/run-typescript.mjs';
import { become, finish } from '../../src/serve/run.mjs';
import { chromium } from './chromium.mjs';

const built = await finish('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
const program = await buildProgram('e2e/bench/bench.ts', 'bench');
become(program, process.argv.slice(2), { PW_CHROMIUM: await chromium() });
