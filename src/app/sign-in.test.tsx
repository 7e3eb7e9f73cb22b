import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { App } from './app';

const hour = 3_600_000;
let backend: TestBackend;
/** Milliseconds that the server's clock is ahead. */
let ahead = 0;
const path = '/settings/infrastructure/platforms/vmware';
beforeEach(() => {
  ahead = 0;
  backend = createMockBackend({ scenario: 'vmware/session-asked', clock: () => Date.now() + ahead });
  history.replaceState(null, '', path);
});
afterEach(() => {
  cleanup();
  backend.close();
  document.cookie = 'pulse_csrf=; path=/; max-age=0';
});

/** What was sent to sign in, and the statuses of changes of connections, in order. */
const logins = () =>
  backend.requests.flatMap(({ target, body }) => (target === '/api/login' ? [JSON.parse(body) as unknown] : []));
const changes = () =>
  backend.replies.flatMap(({ method, target, status }) =>
    method !== 'GET' && target.startsWith('/api/vmware/') ? [status] : [],
  );

const show = () => render(() => <App backend={{ kind: 'server' }} />);
const asking = async () => within(await screen.findByRole('dialog', { name: 'Sign in' }));
async function signIn(password = 'not-a-real-password'): Promise<void> {
  const dialog = await asking();
  const box = (label: string) => dialog.getByLabelText(label, { selector: 'input' });
  await userEvent.clear(box('Username'));
  await userEvent.type(box('Username'), ' admin ');
  await userEvent.clear(box('Password'));
  await userEvent.type(box('Password'), password);
  await userEvent.click(dialog.getByRole('button', { name: 'Sign in' }));
}
const closed = () => waitFor(() => expect(screen.queryByRole('dialog', { name: 'Sign in' })).toBeNull());

describe('a server that asks for a sign-in', () => {
  it('is signed in to, by a dialog that opens by itself, and shows its list then', async () => {
    show();
    await screen.findByText('You are not signed in');
    await signIn();
    await closed();
    await screen.findByRole('listitem', { name: 'Oslo office' });
    await screen.findByText('Signed in as admin');
    expect(logins()).toEqual([{ username: 'admin', password: 'not-a-real-password', rememberMe: false }]);
  });

  it('says how many tries are left after a wrong password, and keeps the user name', async () => {
    show();
    await signIn('wrong');
    const dialog = await asking();
    await dialog.findByText('4 more failed tries lock the account.');
    expect(dialog.getByLabelText<HTMLInputElement>('Username', { selector: 'input' }).value).toBe(' admin ');
    await signIn();
    await closed();
  });

  it('is not asked without an entry', async () => {
    show();
    const dialog = await asking();
    await userEvent.click(dialog.getByRole('button', { name: 'Sign in' }));
    dialog.getByText('Type your user name.');
    dialog.getByText('Type your password.');
    expect(logins()).toEqual([]);
  });

  it('can be looked at without, and asked later', async () => {
    show();
    await userEvent.click((await asking()).getByRole('button', { name: 'Cancel' }));
    await closed();
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    await asking();
  });
});

it('a server that has no sign-in and lets this page not in says so, with the focus on the way out', async () => {
  backend.close();
  backend = createMockBackend({ scenario: 'vmware/signed-out' });
  show();
  const dialog = await asking();
  await dialog.findByText(/This Pulse server has no sign-in/);
  expect(dialog.queryByLabelText('Username', { selector: 'input' })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Close' })));
});

describe('a session', () => {
  it('that ends in the middle of an edit takes nothing of what was typed, and the save is sent once more on request', async () => {
    show();
    await signIn();
    const row = within(await screen.findByRole('listitem', { name: 'Oslo office' }));
    await userEvent.click(row.getByRole('button', { name: 'Edit' }));
    const form = within(await screen.findByRole('dialog', { name: 'Edit VMware connection' }));
    const name = form.getByLabelText('Name', { selector: 'input' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Oslo west');
    ahead += 25 * hour;
    await userEvent.click(form.getByRole('button', { name: 'Save connection' }));
    await signIn();
    await closed();
    expect(form.getByLabelText<HTMLInputElement>('Name', { selector: 'input' }).value).toBe('Oslo west');
    await form.findByText(/You are signed in again/);
    expect(form.queryByText('You are not signed in')).toBeNull();
    expect(changes()).toEqual([]);
    await userEvent.click(form.getByRole('button', { name: 'Save connection' }));
    await screen.findByRole('listitem', { name: 'Oslo west' });
    expect(changes()).toEqual([200]);
  });

  it('that is over is asked for again with each thing done, even where the dialog was put off before', async () => {
    show();
    await signIn();
    const row = within(await screen.findByRole('listitem', { name: 'Oslo office' }));
    await userEvent.click(row.getByRole('button', { name: 'Edit' }));
    const form = within(await screen.findByRole('dialog', { name: 'Edit VMware connection' }));
    ahead += 25 * hour;
    for (const button of ['Test connection', 'Save connection', 'What would this add?']) {
      await userEvent.click(await form.findByRole('button', { name: button }));
      const dialog = await asking();
      expect(dialog.getByLabelText<HTMLInputElement>('Username', { selector: 'input' }).value).toBe('admin');
      await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
      await closed();
    }
    expect(form.getAllByText('You are not signed in').length).toBeGreaterThan(0);
    await userEvent.click(form.getByRole('button', { name: 'Test connection' }));
    await signIn();
    await closed();
    await waitFor(() => expect(form.queryByText('You are not signed in')).toBeNull());
    await userEvent.click(form.getByRole('button', { name: 'Test connection' }));
    await form.findByText('Connection works');
  });

  it('older than its CSRF token writes all the same, and nobody notices', async () => {
    show();
    await signIn();
    const row = within(await screen.findByRole('listitem', { name: 'Oslo office' }));
    ahead += 5 * hour;
    await userEvent.click(row.getByRole('button', { name: 'Test' }));
    await row.findByText('Connection works');
    expect(changes()).toEqual([403, 200]);
  });

  it('is ended by Sign out, and nothing of what was read stays', async () => {
    show();
    await signIn();
    await screen.findByRole('listitem', { name: 'Oslo office' });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
    await asking();
    expect(screen.queryByText('Oslo office')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();
  });

  it('of a token or of nobody has no way out to offer', async () => {
    backend.close();
    backend = createMockBackend({ scenario: 'vmware/healthy' });
    show();
    await screen.findByRole('listitem', { name: 'Oslo office' });
    await screen.findByRole('button', { name: 'Select' });
    expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();
  });
});
