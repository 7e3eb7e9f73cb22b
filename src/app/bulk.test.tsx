import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import type { Scenario } from '~mocks/scenarios/scenario';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { ids } from '~mocks/scenarios/vmware/healthy-connections';
import { App } from './app';

const base = '/api/vmware/connections';
const list = scenarioById('vmware/list')!;
const all = list.server.connections(0);
const oslo = all.find(({ name }) => name === 'Oslo office')!.id!;

let backend: TestBackend | undefined;
afterEach(() => {
  cleanup();
  backend?.close();
});

function open(over: Partial<Scenario> = {}): TestBackend {
  backend = createMockBackend({ scenario: { ...list, ...over } });
  history.replaceState(null, '', list.path);
  render(() => <App backend={{ kind: 'server' }} />);
  return backend;
}
const row = async (name: string) => within(await screen.findByRole('listitem', { name }));
const bar = async () => within(await screen.findByRole('region', { name: 'Selected connections' }));
const press = async (where: typeof screen | ReturnType<typeof within>, name: string) =>
  userEvent.click(await where.findByRole('button', { name }));
const choose = async (...names: string[]) => {
  for (const name of names) await userEvent.click(await screen.findByRole('checkbox', { name }));
};
const select = async (...names: string[]) => {
  await press(screen, 'Select');
  await choose(...names.map((name) => `Select ${name}`));
};
const sent = (method: string) => backend!.requests.filter((request) => request.method === method);
const focused = () => document.activeElement?.textContent;

it('Disable of the menu reads the list, then sends every field with the mask in place of the password', async () => {
  open();
  await press(await row('Hamburg production'), 'More');
  const before = sent('GET').filter(({ target }) => target === base).length;
  await userEvent.click(screen.getByRole('menuitem', { name: 'Disable' }));
  await (await row('Hamburg production')).findByText('Disabled');
  const put = sent('PUT');
  expect(put.map(({ target }) => target)).toEqual([`${base}/${ids.hamburg}`]);
  expect(JSON.parse(put[0]!.body)).toEqual({
    ...{ name: 'Hamburg production', host: 'vc-hamburg.example.net', port: 443, username: 'pulse-ro@vsphere.local' },
    ...{ password: '********', insecureSkipVerify: false, enabled: false },
    ...{ monitorVms: true, monitorHosts: true, monitorDatastores: true },
  });
  const at = backend!.requests.indexOf(put[0]!);
  expect(backend!.requests.slice(0, at).filter(({ target }) => target === base).length).toBeGreaterThan(before);
  await screen.findByText('Hamburg production is disabled. It is not polled; its settings are kept.');
});

it('a connection that is disabled and enabled at once is written both times from what the server has then', async () => {
  open();
  for (const [choice, state] of [
    ['Disable', 'Disabled'],
    ['Enable', 'Healthy'],
  ] as const) {
    await press(await row('Oslo office'), 'More');
    await userEvent.click(screen.getByRole('menuitem', { name: choice }));
    await (await row('Oslo office')).findByText(new RegExp(`^(${state}|Awaiting first poll)$`));
  }
  expect(sent('PUT').map(({ body }) => (JSON.parse(body) as { enabled: boolean }).enabled)).toEqual([false, true]);
});

it('the remedy Disable hands the focus to the row’s name, since the link goes with the problem', async () => {
  open({ server: { ...list.server, poller: 'stopped' } });
  await press(await row('Zürich DR'), 'Disable');
  await (await row('Zürich DR')).findByText('Disabled');
  expect(focused()).toBe('Zürich DR');
});

it('Edit host opens the form at the host, Replace password at an empty password', async () => {
  open();
  await press(await row('Build farm'), 'Edit host');
  const form = within(await screen.findByRole('dialog', { name: 'Edit VMware connection' }));
  await waitFor(() => expect(document.activeElement).toBe(form.getByRole('textbox', { name: 'Host' })));
  await press(form, 'Cancel');
  await press(await row('Zürich DR'), 'Replace password');
  const password = await screen.findByLabelText('Password', { selector: 'input' });
  await waitFor(() => expect(document.activeElement).toBe(password));
});

it('at most four tests run at a time, and Cancel starts no further ones', async () => {
  const spoil = all.map(
    ({ id }) => ({ method: 'POST', path: `${base}/${id}/test`, damage: { kind: 'held' } }) as const,
  );
  open({ spoil });
  await select();
  await choose('Select all shown');
  await press(await bar(), 'Test');
  await (await bar()).findByText('0 of 9 done');
  await waitFor(() => expect(sent('POST')).toHaveLength(4));
  await press(await bar(), 'Cancel');
  await (await bar()).findByText('0 work, 4 not waited for, 5 not started');
  expect(sent('POST')).toHaveLength(4);
  await screen.findByText('Tested 9 connections: 0 work, 4 not waited for, 5 not started.');
});

it('tests of several are said at the start and at the end, and not one by one', async () => {
  const said: string[] = [];
  open({ server: { ...list.server, poller: 'stopped' } });
  const status = await screen.findByRole('status');
  const watcher = new MutationObserver(() => status.textContent && said.push(status.textContent));
  watcher.observe(status, { childList: true, characterData: true, subtree: true });
  await select('Hamburg production', 'Oslo office');
  await press(await bar(), 'Test');
  await (await bar()).findByText('2 work');
  await waitFor(() => expect(said.at(-1)).toBe('Tested 2 connections: 2 work.'));
  expect(new Set(said)).toEqual(new Set(['Testing 2 connections.', 'Tested 2 connections: 2 work.']));
  await (await row('Oslo office')).findByText('Connection works');
  watcher.disconnect();
});

it('deletes one after another, keeps those that failed selected, and keeps the focus in the bar', async () => {
  open({ mangle: [{ method: 'DELETE', path: `${base}/${oslo}`, target: `${base}/test` }] });
  await select('Hamburg production', 'Oslo office', 'Old lab');
  await press(await bar(), 'Delete');
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete 3 connections' }));
  dialog.getByText('1,245');
  await press(dialog, 'Delete 3 connections');
  await (await bar()).findByText('2 deleted, 1 failed');
  const results = within((await bar()).getByRole('list', { name: 'Results' }));
  expect(results.getAllByRole('listitem')[0]?.textContent).toContain('Oslo office');
  await waitFor(() => expect(focused()).toBe('Dismiss'));
  await press(await bar(), 'Dismiss');
  await (await bar()).findByText('1 selected');
  expect((await screen.findByRole('checkbox', { name: 'Select Oslo office' })) as HTMLInputElement).toHaveProperty(
    ...['checked', true],
  );
  expect(screen.queryByRole('listitem', { name: 'Old lab' })).toBeNull();
});

it('what is selected stays so over a refresh, and leaves with what is gone', async () => {
  const { server } = open();
  await select('Hamburg production', 'Oslo office');
  await press(screen, 'Refresh');
  await (await bar()).findByText('2 selected');
  server.receive({
    ...{ method: 'DELETE', target: `${base}/${oslo}`, headers: {}, body: new Uint8Array() },
  } as Parameters<typeof server.receive>[0]);
  await press(screen, 'Refresh');
  await (await bar()).findByText('1 selected');
});

it('a selected row that a filter hides is said', async () => {
  open();
  await select('Hamburg production', 'Old lab');
  await userEvent.click(await screen.findByRole('button', { name: 'Disabled' }));
  await (await bar()).findByText(', 1 not shown');
});

it('a change without an answer that was made all the same is not told as a failure for long', async () => {
  open({ spoil: [{ method: 'PUT', path: `${base}/${ids.hamburg}`, damage: { kind: 'broken' } }] });
  await press(await row('Hamburg production'), 'More');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Disable' }));
  await (await row('Hamburg production')).findByText('Disabled');
  await waitFor(() => expect(screen.queryByText('The connection could not be disabled')).toBeNull());
});
