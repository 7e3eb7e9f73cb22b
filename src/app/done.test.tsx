import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { ids } from '~mocks/scenarios/vmware/healthy-connections';
import { App } from './app';

const list = '/settings/infrastructure/platforms/vmware';
const edit = { name: 'Edit VMware connection' };
const add = { name: 'Add VMware connection' };

let backend: TestBackend;
beforeEach(() => {
  backend = createMockBackend({ scenario: 'vmware/healthy' });
});
afterEach(() => {
  cleanup();
  backend.close();
});

function open(path: string, query = ''): void {
  history.replaceState(null, '', `${path}?scenario=vmware/healthy${query}`);
  render(() => <App backend={{ kind: 'server' }} />);
}
const inDialog = async ({ name }: { name: string }) => within(await screen.findByRole('dialog', { name }));
const box = async (dialog: { name: string }, label: string) =>
  (await inDialog(dialog)).getByLabelText<HTMLInputElement>(label, { selector: 'input' });
const press = async (dialog: { name: string }, button: string) =>
  userEvent.click((await inDialog(dialog)).getByRole('button', { name: button }));
const done = () => screen.findByRole('region', { name: 'Done last' });
const row = async (name: string) => within(await screen.findByRole('listitem', { name }));
async function rename(to: string): Promise<void> {
  await userEvent.clear(await box(edit, 'Name'));
  await userEvent.type(await box(edit, 'Name'), to);
  await press(edit, 'Save connection');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

describe('what was done', () => {
  it('is confirmed over the list until it is dismissed, or something else is done', async () => {
    open(list);
    await userEvent.click((await row('Hamburg production')).getByRole('button', { name: 'Edit' }));
    await rename('Hamburg A');
    expect((await done()).textContent).toContain('Hamburg A was saved.');
    const button = (await row('Hamburg A')).getByRole('button', { name: 'Edit' });
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    await rename('Hamburg B');
    await waitFor(async () => expect((await done()).textContent).toContain('Hamburg B was saved.'));
    expect(screen.getAllByRole('region', { name: 'Done last' })).toHaveLength(1);
    await userEvent.click(within(await done()).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('region', { name: 'Done last' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });

  it('leads to the connection, and is gone when one comes back', async () => {
    open(`${list}/${ids.hamburg}/edit`);
    await rename('Hamburg A');
    const link = within(await done()).getByRole<HTMLAnchorElement>('link', { name: 'Hamburg A' });
    expect(link.getAttribute('href')).toBe(`${list}/${ids.hamburg}?scenario=vmware/healthy`);
    link.click();
    (await screen.findByRole('link', { name: 'VMware connections' })).click();
    await row('Hamburg A');
    expect(screen.queryByRole('region', { name: 'Done last' })).toBeNull();
  });

  it('is confirmed on the page of the connection where it was opened there', async () => {
    open(`${list}/${ids.hamburg}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    await rename('Hamburg A');
    await screen.findByRole('heading', { level: 1, name: 'Hamburg A' });
    expect((await done()).textContent).toContain('Hamburg A was saved.');
    (await screen.findByRole('link', { name: 'VMware connections' })).click();
    await row('Hamburg A');
    expect(screen.queryByRole('region', { name: 'Done last' })).toBeNull();
  });

  it('is confirmed where no connection is left', async () => {
    const others = backend.server.snapshot().connections.filter(({ id }) => id !== ids.hamburg);
    for (const { id } of others) await fetch(`/api/vmware/connections/${id}`, { method: 'DELETE' });
    open(`${list}/${ids.hamburg}/remove`);
    await press({ name: 'Delete VMware connection' }, 'Delete connection');
    await screen.findByRole('heading', { name: 'No VMware connections yet' });
    expect((await done()).textContent).toContain('Hamburg production was deleted.');
  });
});

describe('a duplicate', () => {
  const from = `&from=${ids.hamburg}`;
  it('begins with the values of the other, without its password, and is no edit yet', async () => {
    open(`${list}/new`, from);
    expect((await box(add, 'Name')).value).toBe('Hamburg production (copy)');
    expect((await box(add, 'Host')).value).toBe('vc-hamburg.example.net');
    expect((await box(add, 'Password')).value).toBe('');
    (await inDialog(add)).getByText('The password is not copied, since this page cannot read it.');
    await press(add, 'Cancel');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(location.search).toBe('?scenario=vmware/healthy');
  });

  it('is added as a connection of its own with the password that was typed', async () => {
    open(`${list}/new`, from);
    await userEvent.type(await box(add, 'Password'), 'p');
    await press(add, 'Cancel');
    await press({ name: 'Leave without adding?' }, 'Keep editing');
    await press(add, 'Add connection');
    expect((await done()).textContent).toContain('Hamburg production (copy) was added.');
    const posted = backend.requests.filter(({ method }) => method === 'POST');
    expect(posted.map(({ target }) => target)).toEqual(['/api/vmware/connections']);
    expect(JSON.parse(posted[0]!.body)).toMatchObject({
      ...{ name: 'Hamburg production (copy)', host: 'vc-hamburg.example.net', password: 'p' },
    });
  });

  it('of a connection that is not there says so', async () => {
    open(`${list}/new`, '&from=no-such-id');
    (await inDialog({ name: 'No such connection' })).getByText(/“no-such-id”/);
  });
});
