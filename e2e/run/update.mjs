// npm run e2e:update: takes the pictures and aria snapshots of all scenarios anew, or of those that the arguments to Playwright
// leave, such as --grep row-menu.
import { rmSync } from 'node:fs';
import { buildProgram } from '../../src/serve/run-typescript.mjs';
import { finish } from '../../src/serve/run.mjs';
import { chromium } from './chromium.mjs';

rmSync('.cache/pictures', { recursive: true, force: true });
const env = { PW_CHROMIUM: await chromium(), E2E_UPDATE: '1' };
const args = ['test', 'scenarios.spec.ts', ...process.argv.slice(2)];
const walked = await finish('node_modules/@playwright/test/cli.js', args, env);
const renewed = await finish(await buildProgram('e2e/pictures/renew.ts', 'renew-pictures'), []);
process.exitCode = walked || renewed;
