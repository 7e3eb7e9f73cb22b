import { expect, test } from '../fixtures/own-test';

const list = '/settings/infrastructure/platforms/vmware';

test.describe('addresses', () => {
  for (const path of ['/', '/settings/infrastructure/platforms', '/settings/infrastructure/vmware']) {
    test(`${path} leads to the first platform`, async ({ page }) => {
      await page.goto(`${path}?scenario=vmware/empty`);
      await expect(page).toHaveURL(`${list}?scenario=vmware/empty`);
      await expect(page.getByRole('tab', { name: 'VMware', exact: true })).toHaveAttribute('aria-selected', 'true');
    });
  }

  test('back, forward and reload keep the place', async ({ workspace, page }) => {
    await workspace.open({ scenario: 'vmware/healthy' });
    const add = await workspace.startAdding();
    await expect(page).toHaveURL(/\/vmware\/new\?scenario/);
    await page.reload();
    await expect(add).toBeVisible();
    await page.goBack();
    await expect(add).toBeHidden();
    await page.goForward();
    await expect(add).toBeVisible();
  });

  test('an unknown connection, platform and page say so, with a way back', async ({ page }) => {
    const places = {
      [`${list}/no-such-id`]: 'No such connection',
      '/settings/infrastructure/platforms/nothing': 'No such platform',
      '/nowhere': 'Nothing is here',
    };
    for (const [path, heading] of Object.entries(places)) {
      await page.goto(`${path}?scenario=vmware/healthy`);
      await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page).toHaveURL(`${list}?scenario=vmware/healthy`);
      await expect(page.getByRole('heading', { level: 1, name: 'Platform connections', exact: true })).toBeVisible();
    }
  });

  test('a connection whose id is "new" is not the add form', async ({ workspace, page }) => {
    await workspace.open({ scenario: 'vmware/odd-ids' });
    await page.getByRole('link', { name: 'Named new', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Named new' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Named new' })).toBeVisible();
  });
});
