import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { violations } from '../fixtures/axe';
import { buildFor, servedSite, type ServedSite } from '../fixtures/served-site';
import { expect, test } from '../fixtures/own-test';

test.describe.configure({ mode: 'serial' });

const folder = '.cache/served';
let site: ServedSite;
test.beforeAll(() => buildFor('/connections/', folder));
test.beforeEach(async () => {
  const scenario = scenarioById('vmware/healthy');
  site = await servedSite(folder, scenario ? { scenario } : {});
});
test.afterEach(() => site.close());

test('the main job works below a base path, over HTTP, and the bar names the server and its version', async ({
  workspace,
  page,
}) => {
  await page.goto(site.address);
  const list = new URL('settings/infrastructure/platforms/vmware', site.address).href;
  await expect(page).toHaveURL(list);
  const bar = page.getByRole('region', { name: 'Data mode' });
  await expect(bar).toContainText(site.server);
  await expect(bar).toContainText('Pulse 6.3.0');
  await workspace.add({ Name: 'Bergen', Host: 'vc-bergen.example.net' });
  await workspace.row('Bergen').getByRole('link', { name: 'Bergen' }).click();
  await expect(page.getByRole('heading', { name: 'Bergen', level: 1 })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`^${list}/[0-9a-f-]{36}$`));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Bergen', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'VMware connections' }).click();
  await expect(page).toHaveURL(list);
  await expect(workspace.row('Bergen')).toBeVisible();
});

test('a server that goes away is said to be away, and the page goes on when it is back', async ({
  workspace,
  page,
}) => {
  await page.goto(site.address);
  await expect(workspace.row('Oslo office')).toBeVisible();
  await site.stopServer();
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(page.getByText('nothing listens there')).toBeVisible();
  await expect(workspace.row('Oslo office')).toBeVisible();
  // What answered before was a mock server, and its data are still what is shown.
  await expect(page.getByRole('region', { name: 'Data mode' })).toContainText('Mock data');
  await site.startServer();
  await page.getByRole('button', { name: 'Retry', exact: true }).click();
  await expect(page.getByText('nothing listens there')).toBeHidden();
  await expect(workspace.row('Oslo office')).toBeVisible();
});

test('a page that is opened while the server is away loads once it is back', async ({ workspace, page }) => {
  await site.stopServer();
  await page.goto(site.address);
  await expect(page.getByRole('heading', { name: 'The connections could not be loaded' })).toBeVisible();
  await expect(page.getByText('Mock data')).toHaveCount(0);
  await site.startServer();
  await page.getByRole('button', { name: 'Retry', exact: true }).click();
  await expect(workspace.row('Oslo office')).toBeVisible();
});

test.describe('beside a page of another place', () => {
  test.use({ allowedConsoleErrors: [/blocked by CORS policy/] });

  test('it can neither read nor write through it', async ({ workspace, page }) => {
    const foreign = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Foreign</title>'),
    );
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
    try {
      await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
      const api = new URL('/api/vmware/connections', site.address).href;
      const body = JSON.stringify({ name: 'Planted', host: 'vc-x.example.net', username: 'u', password: 'p' });
      const outcome = await page.evaluate(
        async ([url, sent]) => {
          const written = await fetch(url, { method: 'POST', mode: 'no-cors', body: sent });
          const read = await fetch(url).then(
            () => 'read',
            () => 'refused',
          );
          return [written.type, read];
        },
        [api, body] as const,
      );
      expect(outcome).toEqual(['opaque', 'refused']);
      await page.goto(site.address);
      await expect(workspace.row('Oslo office')).toBeVisible();
      await expect(workspace.row('Planted')).toHaveCount(0);
    } finally {
      foreign.closeAllConnections();
      foreign.close();
    }
  });
});

test.describe('a server that asks for a sign-in', () => {
  test.beforeEach(async () => {
    await site.close();
    const scenario = scenarioById('vmware/healthy');
    const settings = { auth: { username: 'admin', password: 'correct-horse' } };
    site = await servedSite(folder, scenario ? { scenario, settings } : { settings });
  });

  test('is signed in to and out of, and the session outlives a reload', async ({ workspace, page }) => {
    await page.goto(site.address);
    const dialog = page.getByRole('dialog', { name: 'Sign in' });
    await dialog.getByRole('textbox', { name: 'Username' }).fill('admin');
    await dialog.getByRole('textbox', { name: 'Password' }).fill('wrong');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await expect(dialog).toContainText('4 more failed tries lock the account.');
    await dialog.getByRole('textbox', { name: 'Password' }).fill('correct-horse');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await expect(workspace.row('Oslo office')).toBeVisible();
    await expect(page.getByText('Signed in as admin')).toBeVisible();
    await page.reload();
    await expect(workspace.row('Oslo office')).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(dialog).toBeVisible();
    await expect(workspace.row('Oslo office')).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });

  test('renews a CSRF token that is none any more, and takes nothing of an edit when the session ends', async ({
    workspace,
    page,
  }) => {
    const signIn = async () => {
      const dialog = page.getByRole('dialog', { name: 'Sign in' });
      await dialog.getByRole('textbox', { name: 'Username' }).fill('admin');
      await dialog.getByRole('textbox', { name: 'Password' }).fill('correct-horse');
      await dialog.getByRole('button', { name: 'Sign in' }).click();
      await expect(dialog).toBeHidden();
    };
    await page.goto(site.address);
    await signIn();
    await page.evaluate(() => (document.cookie = 'pulse_csrf=long-gone==; path=/'));
    await workspace.add({ Name: 'Bergen', Host: 'vc-bergen.example.net' });

    const form = await workspace.startEditing('Oslo office');
    await workspace.fill(form, { Name: 'Oslo west' });
    await page.context().clearCookies();
    await workspace.press(form, 'Save connection');
    await signIn();
    await expect(form.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Oslo west');
    await workspace.press(form, 'Save connection');
    await expect(workspace.row('Oslo west')).toBeVisible();
  });
});
