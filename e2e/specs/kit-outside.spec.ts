import { readFileSync } from 'node:fs';
import { startTestHost } from '~mocks/http/test-host';
import { rawRequest } from '~mocks/http/raw-request';
import { root } from '../../src/serve/install.mjs';
import { outsideFolder } from '../fixtures/outside-folder';
import { expect, test } from '../fixtures/own-test';

// Each runs a whole Playwright, and the first ones build the page.
test.describe.configure({ timeout: 300_000 });

const entry = JSON.stringify(`${root}e2e/fixtures/test`);

/** The suite that the README shows, word for word but for where this repository stands. */
const [, shown = ''] = /```ts\n(import \{ expect, test \}.*?)```/s.exec(readFileSync(`${root}README.md`, 'utf8')) ?? [];
const suite = shown.replace(/'[^']*\/e2e\/fixtures\/test'/, entry);

/** The same, each time with something wrong in it. */
const broken = `import { expect, test } from ${entry};

test('wrong state', async ({ workspace }) => {
  await workspace.open({ scenario: 'vmware/healthy' });
  await expect(workspace.row('Oslo office')).toHaveState('Degraded', { timeout: 1000 });
});
test('console error', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => console.error('something is amiss'));
});
test('unhandled rejection', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('nobody listens'))));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
});
test.describe('with a mistyped scenario', () => {
  test.use({ scenario: 'vmware/heathy' });
  test('unknown scenario', async ({ workspace }) => workspace.open());
});
`;

const title = 'a new vCenter becomes healthy';

test('a folder without any configuration has a suite by the entry alone, and what is broken in it fails', async () => {
  const folder = outsideFolder(root, { 'suite.spec.ts': suite, 'broken.spec.ts': broken });
  try {
    const ended = await folder.run();
    const errorsOf = (wanted: string) => ended.find((each) => each.title === wanted)?.errors.join('\n');
    expect(errorsOf(title)).toBe('');
    expect(errorsOf('wrong state')).toContain('Degraded');
    expect(errorsOf('console error')).toContain('console: something is amiss');
    expect(errorsOf('unhandled rejection')).toContain('nobody listens');
    expect(errorsOf('unknown scenario')).toContain('Did you mean vmware/healthy');
    expect(ended.filter(({ passed }) => passed).map((each) => each.title)).toEqual([title]);
  } finally {
    folder.remove();
  }
});

test('a package of ES modules with aliases of its own runs it with service workers and without, side by side', async () => {
  const folder = outsideFolder(root, {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': '{ "compilerOptions": { "paths": { "~/*": ["./*"], "~mocks/*": ["./*"] } } }',
    'playwright.config.ts': `export default {
      fullyParallel: true,
      projects: [{ name: 'allowed' }, { name: 'blocked', use: { serviceWorkers: 'block' } }],
    };`,
    'suite.spec.ts': suite,
  });
  try {
    expect(await folder.run()).toEqual([
      { title: `allowed › ${title}`, passed: true, errors: [] },
      { title: `blocked › ${title}`, passed: true, errors: [] },
    ]);
  } finally {
    folder.remove();
  }
});

test('with PULSE_URL it runs against that server, and leaves nothing of its own there', async () => {
  const host = await startTestHost();
  const body = JSON.stringify({ name: 'Kept', host: 'vc-kept.example.net', username: 'u', password: 'p' });
  await rawRequest(host.address, { method: 'POST', target: '/api/vmware/connections', body });
  const folder = outsideFolder(root, { 'suite.spec.ts': suite });
  try {
    expect(await folder.run({ PULSE_URL: host.address })).toEqual([{ title, passed: true, errors: [] }]);
    const listed = await rawRequest(host.address, { method: 'GET', target: '/api/vmware/connections' });
    expect(JSON.parse(listed.body)).toMatchObject([{ name: 'Kept' }]);
    expect(listed.body).not.toContain('Bergen');
  } finally {
    folder.remove();
    await host.close();
  }
});
