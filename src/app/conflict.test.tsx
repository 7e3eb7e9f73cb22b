import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vmware } from '~/platforms/vmware/platform';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { ids } from '~mocks/scenarios/vmware/healthy-connections';
import { App } from './app';

const item = `${vmware.apiPath}/${ids.hamburg}`;
const list = '/settings/infrastructure/platforms/vmware';
const edit = { name: 'Edit VMware connection' };
const versions = { name: 'Changed on the server meanwhile' };
const gone = { name: 'Deleted on the server meanwhile' };
const secret = 'hunter2-very-secret';

let backend: TestBackend;
beforeEach(() => {
  backend = createMockBackend({ scenario: 'vmware/healthy' });
});
afterEach(() => {
  cleanup();
  backend.close();
});

async function openForm(): Promise<void> {
  history.replaceState(null, '', `${list}/${ids.hamburg}/edit?scenario=vmware/healthy`);
  render(() => <App backend={{ kind: 'server' }} />);
  await screen.findByRole('dialog', edit);
}

/** Somebody else, in another place. */
async function elsewhere(method: 'PUT' | 'DELETE', body?: object): Promise<void> {
  const reply = await fetch(item, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  expect(reply.ok).toBe(true);
  asked = backend.requests.length;
}
let asked = 0;
/** What the page has sent since. */
const sent = () =>
  backend.requests
    .slice(asked)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, target, body }) => ({ method, target, input: JSON.parse(body) as Record<string, unknown> }));

const inDialog = async ({ name }: { name: string }) => within(await screen.findByRole('dialog', { name }));
const press = async (dialog: { name: string }, button: string) =>
  userEvent.click((await inDialog(dialog)).getByRole('button', { name: button }));
const type = async (dialog: { name: string }, label: string, text: string) => {
  const box = (await inDialog(dialog)).getByLabelText(label, { selector: 'input' });
  await userEvent.clear(box);
  await userEvent.type(box, text);
};
const choose = async (name: string) => userEvent.click((await inDialog(versions)).getByRole('radio', { name }));
const closed = (dialog: { name: string }) => waitFor(() => expect(screen.queryByRole('dialog', dialog)).toBeNull());

describe('a connection that somebody else changed meanwhile', () => {
  it('is not sent while the versions stand, and then exactly as chosen, the typed password with it', async () => {
    await openForm();
    await type(edit, 'Name', 'Mine');
    await press(edit, 'Replace password');
    await type(edit, 'Password', secret);
    await elsewhere('PUT', { name: 'Theirs', port: 8443, monitorDatastores: false });
    await press(edit, 'Save connection');
    await choose('On the server now: Theirs');
    expect(sent()).toEqual([]);
    await choose('In this form: VMs, Hosts and Datastores');
    await press(versions, 'Save these');
    await screen.findByRole('region', { name: 'Done last' });
    expect(sent()).toEqual([
      {
        method: 'PUT',
        target: item,
        input: {
          ...{ name: 'Theirs', host: 'vc-hamburg.example.net', port: 8443, username: 'pulse-ro@vsphere.local' },
          ...{ password: secret, insecureSkipVerify: false, enabled: true },
          ...{ monitorVms: true, monitorHosts: true, monitorDatastores: true },
        },
      },
    ]);
  });

  it('is shown again when it changes a third time', async () => {
    await openForm();
    await type(edit, 'Name', 'Mine');
    await elsewhere('PUT', { name: 'Theirs' });
    await press(edit, 'Save connection');
    await choose('In this form: Mine');
    await elsewhere('PUT', { name: 'Third' });
    await press(versions, 'Save these');
    await (await inDialog(versions)).findByRole('radio', { name: 'On the server now: Third' });
    expect(sent()).toEqual([]);
    await press(versions, 'Take all from this form');
    await press(versions, 'Save these');
    await closed(edit);
    expect(sent().map(({ input }) => input['name'])).toEqual(['Mine']);
  });

  it('goes back to the form with what was chosen, or as it was', async () => {
    await openForm();
    await type(edit, 'Name', 'Mine');
    await elsewhere('PUT', { name: 'Theirs', port: 8443 });
    const field = async (label: string) => (await inDialog(edit)).getByLabelText<HTMLInputElement>(label).value;
    await press(edit, 'Save connection');
    await press(versions, 'Back to the form as it was');
    await closed(versions);
    expect([await field('Name'), await field('Port')]).toEqual(['Mine', '443']);
    await press(edit, 'Save connection');
    await press(versions, 'Edit these first');
    await closed(versions);
    expect([await field('Name'), await field('Port')]).toEqual(['Mine', '8443']);
    // The name was not chosen, so it is asked about again.
    await press(edit, 'Save connection');
    expect((await inDialog(versions)).getAllByRole('group')).toHaveLength(1);
    expect(sent()).toEqual([]);
  });

  it('asks where the stored password may go when the chosen host is not the one it was stored for', async () => {
    await openForm();
    await type(edit, 'Name', 'Mine');
    await elsewhere('PUT', { host: 'vc-hamburg-2.example.net' });
    await press(edit, 'Save connection');
    await press(versions, 'Take all from this form');
    await press(versions, 'Save these');
    const question = await (await inDialog(edit)).findByRole('group', { name: 'Where may the stored password go?' });
    await waitFor(() => expect(document.activeElement).toBe(question));
    expect(sent()).toEqual([]);
    await userEvent.click(within(question).getByRole('radio', { name: 'Send it to the new host' }));
    await press(edit, 'Save connection');
    await closed(edit);
    expect(sent().map(({ input }) => [input['host'], input['password']])).toEqual([
      ['vc-hamburg.example.net', '********'],
    ]);
  });

  it('asks before the edits are left from the versions too', async () => {
    await openForm();
    await type(edit, 'Name', 'Mine');
    await elsewhere('PUT', { name: 'Theirs' });
    await press(edit, 'Save connection');
    await inDialog(versions);
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    screen.getByRole('link', { name: 'Pulse' }).click();
    await press({ name: 'Leave without saving?' }, 'Keep editing');
    await (await inDialog(versions)).findByRole('radio', { name: 'In this form: Mine' });
  });
});

describe('a connection that somebody else deleted meanwhile', () => {
  it('becomes a new one with all that was typed, its password typed and never the mask', async () => {
    await openForm();
    await type(edit, 'Name', 'Mine');
    await elsewhere('DELETE');
    await press(edit, 'Save connection');
    await press(gone, 'Add as new connection');
    const add = { name: 'Add VMware connection' };
    const password = (await inDialog(add)).getByLabelText('Password', { selector: 'input' });
    await waitFor(() => expect(document.activeElement).toBe(password));
    (await inDialog(add)).getByText('The stored password was deleted with the connection.');
    await press(add, 'Add connection');
    await (await inDialog(add)).findByRole('alert');
    expect(sent()).toEqual([]);
    await type(add, 'Password', secret);
    await press(add, 'Add connection');
    await closed(add);
    expect(sent()).toMatchObject([
      {
        method: 'POST',
        target: vmware.apiPath,
        input: { name: 'Mine', host: 'vc-hamburg.example.net', password: secret },
      },
    ]);
    expect((await screen.findByRole('region', { name: 'Done last' })).textContent).toContain('Mine was added.');
  });

  it('is left for the list without another question', async () => {
    await openForm();
    await type(edit, 'Name', 'Mine');
    await elsewhere('DELETE');
    await press(edit, 'Save connection');
    await press(gone, 'Discard changes');
    await closed(edit);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(location.pathname).toBe(list);
  });
});
