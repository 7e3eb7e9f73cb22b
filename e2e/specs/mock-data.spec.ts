import { expect, test } from '../fixtures/test';

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

test('a bar names the mode on every screen, and the simulated vCenters are one press away', async ({
  workspace,
  page,
}) => {
  await workspace.open();
  await expect(page.getByRole('region', { name: 'Data mode' })).toContainText('Mock data');
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
