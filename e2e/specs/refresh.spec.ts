import { expect, test } from '../fixtures/own-test';

test('a refresh rebuilds no row, moves no focus and touches no form', async ({ workspace, page }) => {
  await page.clock.install();
  await workspace.open();
  const row = workspace.row('Oslo office');
  await expect(row).toBeVisible();
  const marks = await page
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((each) => Object.assign(each, { marked: true })).length);
  expect(marks).toBeGreaterThan(5);
  const button = row.getByRole('button', { name: 'Edit', exact: true });
  await button.focus();

  const listed = page.waitForResponse((response) => response.url().endsWith('/api/vmware/connections'));
  await page.clock.fastForward(15_100);
  await listed;
  await expect(page.getByText(/Updated [0-5] s ago/)).toBeVisible();
  await expect(button).toBeFocused();
  const rebuilt = await page
    .getByRole('listitem')
    .evaluateAll((rows) => rows.filter((each) => !('marked' in each)).map((each) => each.outerHTML));
  expect(rebuilt).toEqual([]);
});

test('a refresh touches no form', async ({ workspace, page }) => {
  await page.clock.install();
  await workspace.open();
  const edit = await workspace.startEditing('Oslo office');
  const name = edit.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Oslo, half typed');
  const listed = page.waitForResponse((response) => response.url().endsWith('/api/vmware/connections'));
  await page.clock.fastForward(15_100);
  await listed;
  await expect(name).toHaveValue('Oslo, half typed');
  await expect(name).toBeFocused();
});
