import { expect, test } from '../fixtures/own-test';

const secret = 'Zebra-7-unlikely';

test('a stored password never comes back, is kept unless it is replaced, and a test works with it', async ({
  workspace,
}) => {
  await workspace.open({ scenario: 'vmware/empty' });
  await workspace.add({ Name: 'Oslo', Host: 'only-one-password.example.net', Password: 'correct-horse' });
  const edit = await workspace.startEditing('Oslo');
  await expect(edit.getByText('A password is stored')).toBeVisible();
  await expect(edit.getByRole('textbox', { name: 'Password', exact: true })).toHaveCount(0);

  await workspace.press(edit, 'Replace password');
  await expect(edit.getByRole('textbox', { name: 'Password', exact: true })).toBeFocused();
  await edit.getByRole('textbox', { name: 'Password', exact: true }).fill('wrong');
  await workspace.press(edit, 'Test connection');
  await expect(edit.getByText('Authentication failed', { exact: true })).toBeVisible();
  await workspace.press(edit, 'Keep stored password');
  await expect(edit.getByText('A password is stored')).toBeVisible();
  await workspace.press(edit, 'Test connection');
  await expect(edit.getByText('Connection works', { exact: true })).toBeVisible();
  // Neither test was recorded: only one of the saved connection is.
  await workspace.press(edit, 'Cancel');
  await expect(workspace.row('Oslo')).toContainText('Awaiting first poll');
});

test('a stored password asks before it goes to another host; Test and Save wait for the answer', async ({
  workspace,
}) => {
  await workspace.open({ scenario: 'vmware/empty' });
  await workspace.add({ Name: 'Oslo', Host: 'vc-oslo.example.net' });
  const edit = await workspace.startEditing('Oslo');
  await workspace.fill(edit, { Host: 'vc-bergen.example.net' });
  const ask = edit.getByRole('group', { name: 'Where may the stored password go?' });
  await expect(ask).toContainText('vc-oslo.example.net:443');
  await expect(ask).toContainText('vc-bergen.example.net:443');
  await expect(edit.getByRole('button', { name: 'Test connection', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(edit.getByRole('button', { name: 'Save connection', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await edit.getByRole('textbox', { name: 'Host', exact: true }).press('Enter');
  await expect(edit).toBeVisible();
  await ask.getByRole('radio').first().check();
  await workspace.press(edit, 'Save connection');
  await expect(edit).toBeHidden();
  await expect(workspace.row('Oslo')).toContainText('vc-bergen.example.net');
});

test('what is typed as a password stays in the form: no storage, address or page text has it', async ({
  workspace,
  page,
}) => {
  await workspace.open();
  await workspace.add({ Name: 'Secretive', Host: 'vc-secretive.example.net', Password: secret });
  await workspace.row('Secretive').getByRole('button', { name: 'Test', exact: true }).click();
  await expect(workspace.row('Secretive')).toContainText('Healthy');
  const kept = await page.evaluate(() =>
    JSON.stringify([document.documentElement.outerHTML, location.href, { ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toContain(secret);
  await page.reload();
  await expect(workspace.row('Secretive')).toBeVisible();
});
