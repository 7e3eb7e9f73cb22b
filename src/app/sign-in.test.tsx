import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { App } from './app';

let backend: TestBackend;
let door: ReturnType<typeof doorBefore>;
const path = '/settings/infrastructure/platforms/vmware';
beforeEach(() => {
  backend = createMockBackend({ scenario: 'vmware/healthy' });
  door = doorBefore();
  history.replaceState(null, '', path);
});
afterEach(() => {
  cleanup();
  door.close();
  backend.close();
});

/** Before the fake server stands one that asks for a sign-in and for its CSRF token, as §6 has it. */
function doorBefore() {
  const inside = globalThis.fetch;
  let session: string | undefined;
  let csrf = 'first==';
  const logins: unknown[] = [];
  const writes: (string | null)[] = [];
  const json = (status: number, body: unknown, headers = {}) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
  globalThis.fetch = async (input, init) => {
    const target = String(input);
    if (target === '/api/login') {
      const typed = JSON.parse(String(init?.body)) as { username: string; password: string };
      logins.push(typed);
      if (typed.password !== 'right')
        return json(401, { error: 'invalid_credentials', message: 'Invalid', remaining: 4 });
      session = typed.username;
      document.cookie = `pulse_csrf=${csrf}; path=/`;
      return json(200, { message: 'Successfully logged in', success: true });
    }
    const open = ['/api/version', '/api/health'].includes(target);
    if (!open && session === undefined) return json(401, { error: 'Authentication required' });
    const known = { 'x-auth-method': 'session', 'x-authenticated-user': session ?? '' };
    if (!open && (init?.method ?? 'GET') !== 'GET') {
      const token = new Headers(init?.headers).get('x-csrf-token');
      writes.push(token);
      if (token !== csrf)
        return new Response('CSRF token validation failed\n', {
          status: 403,
          headers: { ...known, 'x-csrf-token': csrf },
        });
    }
    if (target === '/api/logout') {
      session = undefined;
      return json(200, { message: 'Successfully logged out', success: true }, known);
    }
    const answer = await inside(input, init);
    const headers = new Headers(answer.headers);
    if (!open) for (const [name, value] of Object.entries(known)) headers.set(name, value);
    return new Response(await answer.text(), { status: answer.status, headers });
  };
  return {
    logins,
    writes,
    expire: () => (session = undefined),
    renew: () => (csrf = 'second=='),
    letIn: () => (session = 'admin'),
    close() {
      globalThis.fetch = inside;
      document.cookie = 'pulse_csrf=; path=/; max-age=0';
    },
  };
}

const show = () => render(() => <App backend={{ kind: 'server' }} />);
const asking = async () => within(await screen.findByRole('dialog', { name: 'Sign in' }));
async function signIn(password = 'right'): Promise<void> {
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
    expect(door.logins).toEqual([{ username: 'admin', password: 'right', rememberMe: false }]);
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
    expect(door.logins).toEqual([]);
  });

  it('can be looked at without, and asked later', async () => {
    show();
    await userEvent.click((await asking()).getByRole('button', { name: 'Cancel' }));
    await closed();
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    await asking();
  });
});

describe('a session', () => {
  it('that ends in the middle of an edit takes nothing of what was typed, and the save is sent once more on request', async () => {
    door.letIn();
    show();
    const row = within(await screen.findByRole('listitem', { name: 'Oslo office' }));
    await userEvent.click(row.getByRole('button', { name: 'Edit' }));
    const form = within(await screen.findByRole('dialog', { name: 'Edit VMware connection' }));
    const name = form.getByLabelText('Name', { selector: 'input' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Oslo west');
    door.expire();
    await userEvent.click(form.getByRole('button', { name: 'Save connection' }));
    await signIn();
    await closed();
    expect(form.getByLabelText<HTMLInputElement>('Name', { selector: 'input' }).value).toBe('Oslo west');
    await userEvent.click(form.getByRole('button', { name: 'Save connection' }));
    await screen.findByRole('listitem', { name: 'Oslo west' });
    expect(door.writes).toEqual(['first==']);
  });

  it('older than its CSRF token writes all the same, and nobody notices', async () => {
    show();
    await signIn();
    const row = within(await screen.findByRole('listitem', { name: 'Oslo office' }));
    door.renew();
    await userEvent.click(row.getByRole('button', { name: 'Test' }));
    await row.findByText('Connection works');
    expect(door.writes).toEqual(['first==', 'second==']);
  });

  it('is ended by Sign out, and nothing of what was read stays', async () => {
    door.letIn();
    show();
    await screen.findByRole('listitem', { name: 'Oslo office' });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
    await asking();
    expect(screen.queryByText('Oslo office')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();
  });

  it('of a token or of nobody has no way out to offer', async () => {
    door.close();
    show();
    await screen.findByRole('listitem', { name: 'Oslo office' });
    await screen.findByRole('button', { name: 'Select' });
    expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();
  });
});
