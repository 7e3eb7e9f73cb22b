import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildProduction, servePages } from '../fixtures/built-pages';
import { expect, test } from '../fixtures/own-test';

test.describe.configure({ mode: 'serial' });

/** Words of the mock backend: of msw, the panels, the gallery, the simulated vCenters, the scenarios and the domain. */
const mockWords = [
  '[MSW]',
  'Simulated vCenters',
  'Reset mock data',
  'correct-horse',
  'example.net',
  'vmware/odd-ids',
  'Hamburg production',
  'into Go struct',
  'State panel',
  'Text at 200',
  'pulseMock',
  'pulseWords',
  'data-arrival',
  'The mock backend could not be started',
];

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

/** What a build brings to the browser as text. */
function codeOf(folder: string): string[] {
  const files = filesOf(folder).filter((file) => /\.(js|html|css)$/.test(file));
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

test('the production build has no mock code in it', () => {
  buildProduction();
  const files = filesOf('dist');
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  expect(files.filter((file) => /mock/i.test(file))).toEqual([]);
  const [code, mockCode] = [codeOf('dist'), codeOf('.cache/preview')];
  for (const word of mockWords) {
    expect(
      mockCode.filter((text) => text.includes(word)),
      `${word} tells a build with the mock from one without`,
    ).not.toEqual([]);
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

    // What the mock page would still load is none of the other's.
    await page.goto('about:blank');
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
