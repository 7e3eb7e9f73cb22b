import { expect, test } from '../fixtures/test';

test('the panel is reached by the keyboard, and leads to another state with its steps taken', async ({ page }) => {
  await page.goto('/?scenario=vmware/empty');
  await expect(page.getByRole('heading', { name: 'No VMware connections yet', exact: true })).toBeVisible();
  await page.keyboard.press('Alt+Shift+S');
  const panel = page.getByRole('dialog', { name: 'State panel', exact: true });
  const scenario = panel.getByRole('combobox', { name: 'Scenario', exact: true });
  await scenario.fill('vmware/filtered');
  await scenario.press('Enter');
  await expect(page).toHaveURL(/scenario=vmware\/filtered&steps/);
  await expect(page.getByText('2 of 9 connections shown').first()).toBeVisible();
});

test('over a form, the next test is made to fail in a category, and only that one', async ({ page }) => {
  await page.goto('/?scenario=vmware/edit');
  const sheet = page.getByRole('dialog', { name: 'Edit VMware connection', exact: true });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Alt+Shift+S');
  const panel = page.getByRole('dialog', { name: 'State panel', exact: true });
  await panel.getByRole('radio', { name: 'Instant', exact: true }).check();
  await panel.getByRole('combobox', { name: 'Next failure', exact: true }).selectOption('category permission');
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await sheet.getByRole('button', { name: 'Test connection', exact: true }).click();
  await expect(
    sheet.getByRole('heading', { name: 'Permissions are missing' }).or(sheet.getByText(/permission/i).first()),
  ).toBeVisible();
  await sheet.getByRole('button', { name: 'Test connection', exact: true }).click();
  await expect(sheet.getByText('Connection works', { exact: false }).first()).toBeVisible();
});

test('the next save is refused with a code, and what was typed stays', async ({ page }) => {
  await page.goto('/?scenario=vmware/edit');
  const sheet = page.getByRole('dialog', { name: 'Edit VMware connection', exact: true });
  await sheet.getByRole('textbox', { name: 'Name', exact: true }).fill('Hamburg two');
  await page.keyboard.press('Alt+Shift+S');
  const panel = page.getByRole('dialog', { name: 'State panel', exact: true });
  await panel.getByRole('combobox', { name: 'Next failure', exact: true }).selectOption('code vmware_save_failed');
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  const save = sheet.getByRole('button', { name: 'Save connection', exact: true });
  await save.click();
  await expect(sheet.getByText('vmware_save_failed', { exact: false }).first()).toBeVisible();
  await expect(sheet.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Hamburg two');
  await save.click();
  await expect(page.getByRole('listitem', { name: 'Hamburg two', exact: true })).toBeVisible();
});

test('the clock stands still, and moved on by an hour the polls of that hour have happened', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('/?scenario=vmware/healthy&clock=2026-08-22T10:00:00Z');
  const row = page.getByRole('listitem', { name: 'Oslo office', exact: true });
  await expect(row).toContainText('Polled 20 s ago');
  const now = () => page.evaluate(() => window.pulseMock?.clock.now());
  await page.getByRole('button', { name: 'State panel', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'State panel', exact: true });
  await expect(panel).toContainText('22 Aug 2026, 12:00:00, stands still');
  const before = (await now()) ?? 0;
  await panel.getByRole('button', { name: '+1 h', exact: true }).click();
  // Sixty rounds take the time that they take.
  await expect(panel).toContainText('22 Aug 2026, 13:00:0', { timeout: 25_000 });
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  expect(((await now()) ?? 0) - before).toBeGreaterThanOrEqual(3_600_000);
  // The last round of that hour is less than two minutes old.
  await expect(row).toContainText(/Polled (just now|\d+ s ago|1 min ago)/);
  await expect(row).toContainText('Healthy');
});

test('with answers that never come the page says that it waits', async ({ page }) => {
  await page.goto('/?scenario=vmware/healthy');
  await expect(page.getByRole('listitem', { name: 'Oslo office', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'State panel', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'State panel', exact: true });
  await panel.getByRole('radio', { name: 'Never answers', exact: true }).check();
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('listitem', { name: 'Oslo office' }).getByRole('button', { name: 'Test', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop test', exact: false }).first()).toBeVisible();
});
