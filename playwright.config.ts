import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { ariaFolder, expectedFolder } from './e2e/pictures/places';
import { shippedFonts } from './e2e/pictures/shipped-fonts';

const fonts = shippedFonts(fileURLToPath(new URL('.', import.meta.url)));
const port = Number(process.env['E2E_PORT'] ?? 4319);

/** Browser tests run on the built page with the mock backend, as `npm run preview` serves it. */
export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: 'reports/e2e-failed',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  // What is kept to compare with is written by `npm run e2e:update` alone.
  updateSnapshots: 'none',
  snapshotPathTemplate: `${expectedFolder}/{arg}{ext}`,
  expect: { toMatchAriaSnapshot: { pathTemplate: `${ariaFolder}/{arg}{ext}`, children: 'deep-equal' } },
  reporter: [
    ['list'],
    ['html', { outputFolder: 'reports/e2e-html', open: 'never' }],
    ['./e2e/pictures/pictures-reporter.ts'],
    ...(process.env['E2E_JSON'] ? ([['json', { outputFile: process.env['E2E_JSON'] }]] as const) : []),
  ],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Traces of all tests, kept for those that fail, take a fifth of the time: `npm run e2e -- --trace retain-on-failure` has them.
    trace: 'off',
    screenshot: 'only-on-failure',
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    launchOptions: {
      ...(process.env['PW_CHROMIUM'] ? { executablePath: process.env['PW_CHROMIUM'] } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', ...fonts.args],
      env: { ...process.env, ...fonts.env },
    },
  },
  webServer: {
    command: `node src/serve/preview.mjs --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
    env: { BACKEND: 'mock' },
  },
});
