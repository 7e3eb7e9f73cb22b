import { expect, test } from '../fixtures/own-test';

test('the whole main job works with the keyboard alone', async ({ workspace, page }) => {
  await workspace.open({ scenario: 'vmware/empty' });
  await expect(page.getByRole('heading', { name: 'No VMware connections yet' })).toBeVisible();
  const { keyboard } = page;

  await tabTo('button', 'Add VMware connection');
  await keyboard.press('Enter');
  const add = workspace.dialog('Add VMware connection');
  await expect(add).toBeVisible();
  await tabTo('textbox', 'Name');
  await keyboard.type('Bergen');
  await tabTo('textbox', 'Host');
  await keyboard.type('vc-bergen.example.net');
  await tabTo('textbox', 'Username');
  await keyboard.type('pulse-ro@vsphere.local');
  await tabTo('textbox', 'Password');
  await keyboard.type('secret');
  await tabTo('button', 'Test connection');
  await keyboard.press('Space');
  await expect(add.getByText('Connection works', { exact: true })).toBeVisible();
  await tabTo('button', 'Add connection');
  await keyboard.press('Enter');
  await expect(add).toBeHidden();
  const row = workspace.row('Bergen');
  await expect(row).toBeVisible();

  await tabTo('button', 'Edit');
  await keyboard.press('Enter');
  const edit = workspace.dialog('Edit VMware connection');
  await expect(edit).toBeVisible();
  await tabTo('textbox', 'Name');
  await keyboard.press('End');
  await keyboard.type(' west');
  await keyboard.press('Enter');
  await expect(edit).toBeHidden();
  await expect(workspace.row('Bergen west')).toBeVisible();
  await expect(workspace.row('Bergen west').getByRole('button', { name: 'Edit', exact: true })).toBeFocused();

  await tabTo('button', 'Delete');
  await keyboard.press('Enter');
  const remove = workspace.dialog('Delete VMware connection');
  await expect(remove).toBeVisible();
  await keyboard.press('Escape');
  await expect(remove).toBeHidden();
  await expect(workspace.row('Bergen west').getByRole('button', { name: 'Delete', exact: true })).toBeFocused();
  await keyboard.press('Enter');
  await tabTo('button', 'Delete connection');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No VMware connections yet' })).toBeVisible();

  /** Presses Tab until the control has the focus; at most 40 times. */
  async function tabTo(role: 'button' | 'textbox', name: string): Promise<void> {
    const wanted = page.getByRole(role, { name, exact: true });
    for (let presses = 0; presses < 40; presses += 1) {
      if (await wanted.evaluateAll((found) => found.some((element) => element === document.activeElement))) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab never reached the ${role} "${name}".`);
  }
});

test('tabs follow the ARIA pattern', async ({ workspace, page }) => {
  await workspace.open({ scenario: 'vmware/empty' });
  const tab = page.getByRole('tab', { name: 'VMware', exact: true });
  await tab.focus();
  for (const key of ['ArrowRight', 'End', 'Home', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await expect(tab).toBeFocused();
  }
  await expect(page.getByRole('tabpanel', { name: 'VMware' })).toBeVisible();
});

test('closing the page with unsaved edits asks, and without them does not', async ({ workspace, page }) => {
  await workspace.open({ scenario: 'vmware/empty' });
  const add = await workspace.startAdding();
  await workspace.fill(add, { Host: 'vc-bergen.example.net' });
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await workspace.fill(add, { Host: '' });
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('leaving a form with unsaved edits asks, and keeps them on the user’s word', async ({ workspace, page }) => {
  await workspace.open({ scenario: 'vmware/empty' });
  const add = await workspace.startAdding();
  await workspace.fill(add, { Host: 'vc-bergen.example.net' });
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog').last();
  await expect(question).toContainText(/unsaved|not saved|discard/i);
  await question.getByRole('button').first().click();
  await expect(add.getByRole('textbox', { name: 'Host', exact: true })).toHaveValue('vc-bergen.example.net');
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(2);
});
