// Measures what Chromium fetches of the production build; fails past the limits.
import { buildProgram } from '../../src/serve/run-typescript.mjs';
import { become, finish } from '../../src/serve/run.mjs';
import { chromium } from './chromium.mjs';

const built = await finish('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
become(await buildProgram('e2e/bench/size.ts', 'bench-size'), [], { PW_CHROMIUM: await chromium() });
