import { ids } from '~mocks/scenarios/vmware/healthy-connections';
import { expect, test } from '../fixtures/own-test';

test('what was saved survives a reload, and "Reset mock data" empties it', async ({ workspace, page }) => {
  await workspace.open();
  await workspace.add({ Name: 'Kept', Host: 'vc-kept.example.net' });
  await page.reload();
  await expect(workspace.row('Kept')).toBeVisible();

  await page.getByRole('button', { name: 'Reset mock data', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No VMware connections yet' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No VMware connections yet' })).toBeVisible();
});

test('a scenario starts fresh on each load, and is not kept', async ({ workspace, page }) => {
  await workspace.open({ scenario: 'vmware/empty' });
  await workspace.add({ Name: 'Gone', Host: 'vc-gone.example.net' });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No VMware connections yet' })).toBeVisible();
  await workspace.open();
  await expect(workspace.row('Oslo office')).toBeVisible();
  await expect(workspace.row('Gone')).toHaveCount(0);
});

test('behind the shortest address a scenario leads to the screen that shows it', async ({ page }) => {
  await page.goto('/?scenario=vmware/edit');
  await expect(page.getByRole('dialog', { name: 'Edit VMware connection' })).toBeVisible();
  await expect(page).toHaveURL(/\/edit\?scenario=vmware\/edit$/);
});

test('a bar names the mode on every screen', async ({ workspace, page }) => {
  const list = '/settings/infrastructure/platforms/vmware';
  const places = {
    [list]: 'Platform connections',
    [`${list}/${ids.hamburg}`]: 'Hamburg production',
    [`${list}/no-such-id`]: 'No such connection',
    '/nowhere': 'Nothing is here',
  };
  const bar = page.getByRole('region', { name: 'Data mode' });
  for (const [path, heading] of Object.entries(places)) {
    await workspace.open({ path, scenario: 'vmware/healthy' });
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
    await expect(bar).toContainText('Mock data');
  }
  await workspace.open({ path: `${list}/new`, scenario: 'vmware/healthy' });
  await expect(workspace.dialog('Add VMware connection')).toBeVisible();
  // What lies below a dialog has no role, and is seen all the same.
  await expect(page.locator('[aria-label="Data mode"]')).toContainText('Mock data');
  await expect(page.locator('[aria-label="Data mode"]')).toBeInViewport();
});

test('the simulated vCenters are one press away', async ({ workspace, page }) => {
  await workspace.open();
  await page.getByRole('button', { name: 'Simulated vCenters', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Simulated vCenters' });
  await expect(dialog).toContainText('refused.example.net');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('the mock backend answers all the same', async ({ workspace }) => {
    await workspace.open();
    await workspace.add({ Name: 'Unworked', Host: 'vc-unworked.example.net' });
    await expect(workspace.row('Unworked')).toContainText('Awaiting first poll');
  });
});
