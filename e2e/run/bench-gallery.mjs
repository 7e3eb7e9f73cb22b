// npm run bench:gallery: measures how long the gallery takes to show forty states, and prints a sentence.
// With --write it goes into the README.
import { buildProgram } from '../../src/serve/run-typescript.mjs';
import { become, finish } from '../../src/serve/run.mjs';
import { chromium } from './chromium.mjs';

const folder = '.cache/bench-gallery';
const vite = ['build', '--mode', 'preview', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
const built = await finish('node_modules/vite/bin/vite.js', vite, { BACKEND: 'mock' });
if (built !== 0) process.exit(built);
const program = await buildProgram('e2e/bench/gallery.ts', 'bench-gallery');
become(program, [folder, ...process.argv.slice(2)], { PW_CHROMIUM: await chromium() });
