import { expect, test } from '../fixtures/own-test';

test.use({ serviceWorkers: 'block' });

for (const width of [320, 440, 700, 1280]) {
  test(`the first rows stand where they stay when search and order come, at ${width} px`, async ({ workspace }) => {
    const { page } = workspace;
    await page.setViewportSize({ width, height: 800 });
    let comes = () => {};
    const held = new Promise<void>((resolve) => (comes = resolve));
    await page.route(/list-extras/, async (route) => {
      await held;
      await route.continue();
    });
    await workspace.open({ scenario: 'vmware/failing-alike' });
    const search = page.getByRole('searchbox', { name: 'Search connections' });
    const place = () => page.getByRole('search').evaluate((tools) => tools.getBoundingClientRect().bottom);
    await expect(workspace.row('Store 01')).toBeVisible();
    await expect(search).toHaveCount(0);
    const before = await place();
    comes();
    await expect(search).toBeVisible();
    expect(await place()).toBe(before);
  });
}

test('to sort again comes and goes without moving a row', async ({ workspace }) => {
  const { page } = workspace;
  await page.setViewportSize({ width: 320, height: 800 });
  await workspace.open({ scenario: 'vmware/sort-again' });
  const again = page.getByRole('button', { name: 'Sort again' });
  const place = () => page.getByRole('search').evaluate((tools) => tools.getBoundingClientRect().height);
  await expect(page.getByRole('combobox', { name: 'Sort' })).toBeVisible();
  const before = await place();
  await workspace.row('Oslo office').getByRole('button', { name: 'Test' }).click();
  await expect(again).toBeVisible();
  expect(await place()).toBe(before);
  await again.click();
  await expect(again).toHaveCount(0);
  expect(await place()).toBe(before);
  await expect(page.getByRole('combobox', { name: 'Sort' })).toBeFocused();
});

test('what is chosen outlives a reload, and Back takes it back press by press', async ({ workspace }) => {
  const { page } = workspace;
  await workspace.open({ scenario: 'vmware/list' });
  await page.getByRole('button', { name: 'Failing', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search connections' }).fill('zurich');
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('Name');
  await expect(page).toHaveURL(/\?scenario=vmware\/list&state=failing&q=zurich&sort=name$/);
  await page.reload();
  await expect(page.getByText('1 of 9 connections shown')).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search connections' })).toHaveValue('zurich');
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveValue('name');
  await expect(workspace.row('Zürich DR')).toBeVisible();
  await expect(workspace.row('Build farm')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\?scenario=vmware\/list$/);
  await expect(workspace.row('Build farm')).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Search connections' })).toHaveValue('');
});
