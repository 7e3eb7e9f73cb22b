// npm run e2e: the browser tests; arguments go to Playwright.
import { chromium } from './chromium.mjs';
import { become } from '../../src/serve/run.mjs';

become('node_modules/@playwright/test/cli.js', ['test', ...process.argv.slice(2)], { PW_CHROMIUM: await chromium() });
