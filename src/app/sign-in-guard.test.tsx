import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SignInGuard } from '~/connections/components/create-sign-in-guard';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { App } from './app';

const guards: SignInGuard[] = [];
vi.mock(import('~/connections/components/create-sign-in-guard'), async (load) => {
  const module = await load();
  const createSignInGuard: typeof module.createSignInGuard = (...given) => {
    const guard = module.createSignInGuard(...given);
    guards.push(guard);
    return guard;
  };
  return { ...module, createSignInGuard };
});

let backend: TestBackend;
afterEach(() => {
  cleanup();
  backend.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Opens the state of a scenario, without its steps. */
function open(id: string): void {
  const scenario = scenarioById(`vmware/${id}`)!;
  backend = createMockBackend({ scenario });
  history.replaceState(null, '', scenario.path);
  render(() => <App backend={{ kind: 'server' }} />);
}
const tests = () => backend.requests.filter(({ method, target }) => method === 'POST' && target.endsWith('/test'));
const tested = (count: number) => waitFor(() => expect(tests()).toHaveLength(count));
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => userEvent.click(await button(name));
async function fill(label: string, text: string): Promise<void> {
  const box = await screen.findByLabelText(label, { selector: 'input' });
  box.focus();
  fireEvent.input(box, { target: { value: text } });
}
async function fillIn(password = 'hunter2-secret'): Promise<void> {
  await fill('Host', 'refused.example.net');
  await fill('Username', 'pulse-ro@vsphere.local');
  await fill('Password', password);
}
/** Tests what is typed, and waits for the answer. */
async function testDraft(nth: number): Promise<void> {
  await press('Test connection');
  await tested(nth);
  await button('Test connection');
}
const question = () => screen.findByRole('dialog', { name: 'Test the same sign-in again?' });
async function cancelQuestion(): Promise<void> {
  await userEvent.click(within(await question()).getByRole('button', { name: 'Cancel' }));
}
const editing = () => screen.findByRole('dialog', { name: 'Edit VMware connection' });
const noQuestion = () => expect(screen.queryByRole('button', { name: 'Test anyway' })).toBeNull();
const row = () => screen.findByRole('listitem', { name: 'Rostock harbour' });
async function testRow(): Promise<void> {
  await userEvent.click(await within(await row()).findByRole('button', { name: 'Test' }));
}

describe('a draft test with values that were just refused', () => {
  it('asks, and sends nothing when one cancels; the focus returns to Test', async () => {
    open('guard-draft');
    await fillIn();
    await testDraft(1);
    await press('Test connection');
    await cancelQuestion();
    await waitFor(noQuestion);
    expect(tests()).toHaveLength(1);
    expect(document.activeElement).toBe(await button('Test connection'));
    screen.getByText('Authentication failed');
  });

  it('sends exactly one request when one insists', async () => {
    open('guard-draft');
    await fillIn();
    await testDraft(1);
    await press('Test connection');
    await press('Test anyway');
    await tested(2);
    await button('Test connection');
    noQuestion();
    expect(tests()).toHaveLength(2);
  });

  it('goes away with Escape as with Cancel', async () => {
    open('guard-draft');
    await fillIn();
    await testDraft(1);
    await press('Test connection');
    await question();
    await userEvent.keyboard('{Escape}');
    await waitFor(noQuestion);
    expect(tests()).toHaveLength(1);
    await screen.findByRole('dialog', { name: 'Add VMware connection' });
  });

  it('does not ask for another password, host or user name', async () => {
    open('guard-draft');
    await fillIn();
    await testDraft(1);
    await fill('Password', 'another-secret');
    await testDraft(2);
    await fill('Password', 'hunter2-secret');
    await fill('Username', 'someone-else@vsphere.local');
    await testDraft(3);
    noQuestion();
  });

  it('knows a password again that was typed anew, and in another form', async () => {
    open('guard-draft');
    await fillIn();
    await testDraft(1);
    await fill('Password', 'another-secret');
    await fill('Password', 'hunter2-secret');
    await press('Test connection');
    await cancelQuestion();
    await press('Cancel');
    await press('Discard changes');
    await press('Add VMware connection');
    await fillIn();
    await press('Test connection');
    await question();
    expect(tests()).toHaveLength(1);
  });

  it('goes at once after the other end let the account in', async () => {
    open('guard-draft');
    await fillIn();
    await testDraft(1);
    guards.at(-1)!.watch({ subject: guardSubject, secret: 'x' }, Promise.resolve({ ok: true, value: {} }));
    await testDraft(2);
    noQuestion();
  });
});
const guardSubject = {
  destination: 'REFUSED.example.net:443',
  username: 'pulse-ro@vsphere.local',
  skipVerify: false,
};

describe('what the guard remembers', () => {
  it('is refused sign-ins, with neither the password nor anything made of it alone', async () => {
    open('guard-draft');
    await fillIn('correct horse');
    await testDraft(1);
    const ledger = guards.at(-1)!.ledger();
    expect(ledger).toHaveLength(1);
    expect(ledger[0]!.account).toBe('refused.example.net:443\npulse-ro@vsphere.local');
    const said = JSON.stringify(ledger);
    expect(said).not.toContain('correct horse');
    expect(said).not.toContain(btoa('correct horse'));
    const plain = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('correct horse'));
    expect(said).not.toContain(Buffer.from(plain).toString('hex'));
    expect(ledger[0]!.secret).toMatch(/^typed:[0-9a-f]{64}$/);
  });

  it('counts no test that vCenter did not refuse', async () => {
    open('test-unreachable');
    await fill('Host', 'restarting.example.net');
    await fill('Username', 'pulse-ro@vsphere.local');
    await fill('Password', 'hunter2-secret');
    await testDraft(1);
    await fill('Host', 'unreachable.example.net');
    await testDraft(2);
    await testDraft(3);
    expect(guards.at(-1)!.ledger()).toEqual([]);
  });
});

describe('a page without WebCrypto', () => {
  it('knows the same values again in one form as long as the password is not touched', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    open('guard-draft');
    await fillIn();
    await testDraft(1);
    expect(guards.at(-1)!.ledger()[0]!.secret).toMatch(/^form:\d+:\d+$/);
    await press('Test connection');
    await cancelQuestion();
    await fill('Password', 'another-secret');
    await testDraft(2);
    noQuestion();
  });
});

describe('a stored password that was just refused', () => {
  it('asks in its row before the request, and again in its form', async () => {
    open('guard-saved');
    await testRow();
    await tested(1);
    await testRow();
    await cancelQuestion();
    expect(tests()).toHaveLength(1);
    await userEvent.click(within(await row()).getByRole('button', { name: 'Edit' }));
    await press('Test connection');
    await question();
    expect(tests()).toHaveLength(1);
  });

  it('is the typed one after a save, which asks when it was refused', async () => {
    open('guard-saved');
    await userEvent.click(within(await row()).getByRole('button', { name: 'Edit' }));
    await userEvent.click(await within(await editing()).findByRole('button', { name: 'Replace password' }));
    await fill('Password', 'a-new-secret');
    await testDraft(1);
    await press('Save connection');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await testRow();
    await question();
    expect(tests()).toHaveLength(1);
  });

  it('is asked about no longer once another was saved', async () => {
    open('guard-saved');
    await testRow();
    await tested(1);
    await userEvent.click(within(await row()).getByRole('button', { name: 'Edit' }));
    await userEvent.click(await within(await editing()).findByRole('button', { name: 'Replace password' }));
    await fill('Password', 'a-new-secret');
    await press('Save connection');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await testRow();
    await tested(2);
    noQuestion();
  });

  it('is asked about once for several, and the others may go alone', async () => {
    open('guard-saved');
    await testRow();
    await tested(1);
    const guard = guards.at(-1)!;
    const records = ['rostock', 'elsewhere'].map((id) => ({
      ...{ id, name: id, host: `${id === 'rostock' ? 'refused' : id}.example.net`, port: 443 },
      ...{ username: 'pulse-ro@vsphere.local', enabled: true },
    }));
    await waitFor(() => expect(guard.asks(records).map(({ id }) => id)).toEqual(['rostock']));
    const answer = guard.askAll(records);
    await press('Test the other one');
    expect((await answer).map(({ id }) => id)).toEqual(['elsewhere']);
  });
});

describe('three refused sign-ins of one account', () => {
  it('over a row and a form warn, and ask before any further', async () => {
    open('guard-saved');
    await testRow();
    await tested(1);
    await press('Add VMware connection');
    await fillIn();
    await testDraft(2);
    expect(screen.queryByText(/locks an account/)).toBeNull();
    await fill('Password', 'another-secret');
    await testDraft(3);
    const form = await screen.findByRole('dialog', { name: 'Add VMware connection' });
    await within(form).findByText(/3 refused sign-ins of.*since/, { selector: '.lock-out > span' });
    await within(await row()).findByText(/3 refused sign-ins of.*since/, { selector: '.lock-out > span' });
    await fill('Password', 'a-third-secret');
    await press('Test connection');
    await screen.findByRole('dialog', { name: 'Test although this may lock the account?' });
    expect(tests()).toHaveLength(3);
  });

  it('warn no longer when the window is over, and nothing asks', async () => {
    open('guard-warned');
    await fillIn();
    await testDraft(1);
    await fill('Password', 'another-secret');
    await testDraft(2);
    await fill('Password', 'a-third-secret');
    await testDraft(3);
    const now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now + 181_000);
    await testDraft(4);
    noQuestion();
    await waitFor(() => expect(screen.queryByText(/locks an account/)).toBeNull());
  });
});
