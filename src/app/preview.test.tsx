import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { App } from './app';

const path = '/settings/infrastructure/platforms/vmware/new';
const add = { name: 'Add VMware connection' };

let backend: TestBackend | undefined;
afterEach(() => {
  cleanup();
  backend?.close();
});

async function open(profile: 'head' | 'april' = 'head', empty = false) {
  const scenario = scenarioById('vmware/healthy');
  if (!scenario) throw new Error('There is no scenario "vmware/healthy".');
  backend = createMockBackend({
    scenario: {
      ...scenario,
      server: { ...scenario.server, settings: { profile }, ...(empty ? { connections: () => [] } : {}) },
    },
  });
  history.replaceState(null, '', path);
  render(() => <App backend={{ kind: 'server' }} />);
  return { backend, dialog: within(await screen.findByRole('dialog', add)) };
}

type Dialog = Awaited<ReturnType<typeof open>>['dialog'];
const box = (dialog: Dialog, label: string) => dialog.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
async function fill(dialog: Dialog, host: string): Promise<void> {
  await userEvent.type(box(dialog, 'Host'), host);
  await userEvent.type(box(dialog, 'Username'), 'pulse-ro@vsphere.local');
  await userEvent.type(box(dialog, 'Password'), 'not-a-real-secret');
}
const ask = async (dialog: Dialog) =>
  userEvent.click(await dialog.findByRole('button', { name: 'What would this add?' }));

it('after a round, the server is made to take it over before it counts', async () => {
  const { backend, dialog } = await open();
  await fill(dialog, 'vc-bergen.example.net');
  await backend.round();
  await ask(dialog);
  await dialog.findByText('This adds 14 systems.');
  const asked = backend.requests.map(({ method, target }) => `${method} ${target}`);
  expect(asked.slice(asked.indexOf('POST /api/vmware/connections/preview'))).toEqual([
    'POST /api/vmware/connections/preview',
    'GET /api/state',
    'POST /api/vmware/connections/preview',
  ]);
});

it('a count is marked once the entries are others, and entries that cannot be sent are told first', async () => {
  const { backend, dialog } = await open();
  await ask(dialog);
  await dialog.findByText('Not counted yet: three entries need a change');
  expect(backend.requests.some(({ target }) => target.endsWith('/preview'))).toBe(false);
  await fill(dialog, 'vc-bergen.example.net');
  await ask(dialog);
  await dialog.findByText('This adds 14 systems.');
  expect(dialog.queryByText('Counted from other entries than the form holds now.')).toBeNull();
  await userEvent.type(box(dialog, 'Host'), '.x');
  await dialog.findByText('Counted from other entries than the form holds now.');
});

it('a server of the generation before is not asked what it does not know', async () => {
  const { backend, dialog } = await open('april');
  await dialog.findByRole('button', { name: 'Test connection' });
  // By then the page knows what the server is.
  await waitFor(() => expect(backend.replies.some(({ target }) => target === '/api/security/status')).toBe(true));
  await waitFor(() => expect(dialog.queryByRole('group', { name: 'Collection scope' })).toBeNull());
  expect(dialog.queryByRole('button', { name: 'What would this add?' })).toBeNull();
});

it('nor is its first connection asked for a scope, and what is stored is not said to differ', async () => {
  const { dialog } = await open('april', true);
  await waitFor(() => expect(dialog.queryByRole('group', { name: 'Collection scope' })).toBeNull());
  await fill(dialog, 'vc-bergen.example.net');
  await userEvent.click(dialog.getByRole('button', { name: 'Add connection' }));
  const done = await screen.findByRole('region', { name: 'Done last' });
  expect(done.textContent).not.toContain('Not all was stored');
});
