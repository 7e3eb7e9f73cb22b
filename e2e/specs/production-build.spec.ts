import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildProduction, servePages } from '../fixtures/built-pages';
import { expect, test } from '../fixtures/test';

test.describe.configure({ mode: 'serial' });

test('the production build has no mock code in it', () => {
  buildProduction();
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  expect(files.filter((file) => /mock/i.test(file))).toEqual([]);
  const code = files
    .filter((file) => /\.(js|html|css)$/.test(file))
    .map((file) => readFileSync(join('dist', file), 'utf8'));
  for (const word of ['mockServiceWorker.js"', 'msw', 'Simulated vCenters', 'right-password', 'example.net']) {
    expect(
      code.filter((text) => text.includes(word)),
      word,
    ).toEqual([]);
  }
});

test('a service worker left over from a mock run is removed before the first request', async ({ page }) => {
  const pages = await servePages();
  try {
    pages.show('mock');
    await page.goto(`${pages.origin}/?scenario=vmware/empty`);
    await expect(page.getByRole('heading', { name: 'No VMware connections yet' })).toBeVisible();
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await workers()).toBe(1);

    pages.show('server');
    await page.goto(`${pages.origin}/`);
    await expect(page.getByRole('listitem', { name: 'Site 01', exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Data mode' })).not.toContainText('Mock data');
    expect(await workers()).toBe(0);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  } finally {
    await pages.close();
  }
});
