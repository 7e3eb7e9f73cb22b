import { expect, test } from '../fixtures/own-test';

test('an admin adds, tests, saves, edits, tests again and deletes a vCenter', async ({ workspace, page }) => {
  await workspace.open({ scenario: 'vmware/empty' });
  await expect(page.getByRole('heading', { name: 'No VMware connections yet' })).toBeVisible();

  const add = await workspace.startAdding();
  await workspace.fill(add, {
    Name: 'Bergen production',
    Host: 'vc-bergen.example.net',
    Username: 'pulse-ro@vsphere.local',
    Password: 'correct horse',
  });
  await workspace.press(add, 'Test connection');
  await expect(add.getByText('Connection works', { exact: true })).toBeVisible();
  await workspace.press(add, 'Add connection');
  await expect(add).toBeHidden();

  const row = workspace.row('Bergen production');
  await expect(row).toContainText('Awaiting first poll');
  await expect(row).toContainText('vc-bergen.example.net');

  await row.getByRole('button', { name: 'Test', exact: true }).click();
  await expect(row).toContainText('Healthy');

  const edit = await workspace.startEditing('Bergen production');
  await expect(edit.getByText('A password is stored')).toBeVisible();
  await workspace.fill(edit, { Name: 'Bergen' });
  await workspace.press(edit, 'Test connection');
  await expect(edit.getByText('Connection works', { exact: true })).toBeVisible();
  await workspace.press(edit, 'Save connection');
  await expect(edit).toBeHidden();
  await expect(workspace.row('Bergen')).toBeVisible();

  await workspace.press(workspace.row('Bergen'), 'Delete');
  const remove = workspace.dialog('Delete VMware connection');
  await expect(remove).toContainText('agents');
  await workspace.press(remove, 'Delete connection');
  await expect(page.getByRole('heading', { name: 'No VMware connections yet' })).toBeVisible();
});

test('a refused sign-in is told at the sign-in step, and nothing typed is lost', async ({ workspace }) => {
  await workspace.open({ scenario: 'vmware/empty' });
  const add = await workspace.startAdding();
  await workspace.fill(add, { Host: 'refused.example.net', Username: 'pulse-ro@vsphere.local', Password: 'nope' });
  await workspace.press(add, 'Test connection');
  await expect(add.getByText('Authentication failed', { exact: true })).toBeVisible();
  await expect(add.getByRole('listitem').filter({ hasText: 'Sign-in' })).toContainText('failed');
  await expect(add.getByRole('textbox', { name: 'Password', exact: true })).toHaveValue('nope');
});

test('an edit after a test marks the result as older, and never erases it', async ({ workspace }) => {
  await workspace.open({ scenario: 'vmware/empty' });
  const add = await workspace.startAdding();
  await workspace.fill(add, { Host: 'vc-bergen.example.net', Username: 'ro@vsphere.local', Password: 'p' });
  await workspace.press(add, 'Test connection');
  await expect(add.getByText('Connection works', { exact: true })).toBeVisible();
  await workspace.fill(add, { Host: 'vc-oslo.example.net' });
  await expect(add.getByText('Older than your changes')).toBeVisible();
  await expect(add.getByText('Connection works', { exact: true })).toBeVisible();
});

test('a test can be stopped at once', async ({ workspace }) => {
  await workspace.open({ scenario: 'vmware/empty' });
  const add = await workspace.startAdding();
  await workspace.fill(add, { Host: 'hanging.example.net', Username: 'ro@vsphere.local', Password: 'p' });
  await workspace.press(add, 'Test connection');
  await workspace.press(add, 'Stop test');
  await expect(add.getByText('Test stopped', { exact: true })).toBeVisible();
  await expect(add.getByRole('button', { name: 'Test connection', exact: true })).toBeVisible();
  await expect(add.getByRole('button', { name: 'Stop test', exact: true })).toHaveCount(0);
});

test('a form with faults is not sent: it lists them on top, with the focus there, and keeps every entry', async ({
  workspace,
}) => {
  await workspace.open({ scenario: 'vmware/empty' });
  const add = await workspace.startAdding();
  await workspace.fill(add, {
    Name: 'Bergen',
    Host: 'vc-bgo.example.net/ui',
    Port: '70000',
    Username: 'u@v',
    Password: 'kept',
  });
  for (const scope of ['VMs', 'Hosts', 'Datastores'])
    await add.getByRole('checkbox', { name: scope, exact: true }).uncheck();
  await workspace.press(add, 'Add connection');
  const errors = add.getByRole('alert');
  await expect(errors).toBeFocused();
  await expect(errors).toContainText('leave out the path');
  await expect(errors).toContainText('1 to 65535');
  await expect(errors).toContainText('choose at least one');
  await expect(add.getByRole('textbox', { name: 'Password', exact: true })).toHaveValue('kept');
  await errors.getByRole('link', { name: 'Host' }).click();
  await expect(add.getByRole('textbox', { name: 'Host', exact: true })).toBeFocused();
});
