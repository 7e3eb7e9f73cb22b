import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { announce } from '~/ui/announcer';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { App } from './app';

const running = 'The test is running.';
const works = /^Connection works: \d+ agents, \d+ VMs and \d+ storages\.$/;

let backend: TestBackend;
let heard: string[];
let ear: MutationObserver;
beforeEach(async () => {
  backend = createMockBackend({ scenario: 'vmware/empty' });
  history.replaceState(null, '', '/settings/infrastructure/platforms/vmware?scenario=vmware/empty');
  heard = [];
  ear = new MutationObserver((changes) => {
    const regions = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement));
    for (const region of new Set(regions)) {
      const text = region?.closest('[role="status"]')?.textContent;
      if (text) heard.push(text);
    }
  });
  ear.observe(document.body, { subtree: true, childList: true, characterData: true });
  render(() => <App backend={{ kind: 'server' }} />);
  // What a page of another file had still to say comes before this.
  announce('This page is heard.');
  await waitFor(() => expect(heard).toContain('This page is heard.'));
  heard = [];
});
afterEach(() => {
  ear.disconnect();
  cleanup();
  backend.close();
});

const outcomes = () => heard.filter((text) => text !== running);
const press = async (name: string, inside = screen as Pick<typeof screen, 'findByRole'>) =>
  userEvent.click(await inside.findByRole('button', { name }));
const row = async (name: string) => within(await screen.findByRole('listitem', { name }));

it('what comes of a test, a save and a removal is said once, politely', async () => {
  await screen.findByRole('heading', { name: 'No VMware connections yet' });
  await press('Add VMware connection');
  const dialog = within(await screen.findByRole('dialog', { name: 'Add VMware connection' }));
  for (const [label, text] of Object.entries({
    Name: 'Bergen',
    Host: 'vc-oslo.example.net',
    Username: 'ro@vsphere.local',
    Password: 'p',
  }))
    await userEvent.type(dialog.getByLabelText(label, { selector: 'input' }), text);
  await press('Test connection', dialog);
  await waitFor(() => expect(outcomes()).toEqual([expect.stringMatching(works)]));

  await press('Add connection', dialog);
  await waitFor(() =>
    expect(outcomes().slice(1)).toEqual(['Bergen was added. Its first poll comes within about a minute.']),
  );

  await press('Test', await row('Bergen'));
  await waitFor(() => expect(outcomes().slice(2)).toEqual([expect.stringMatching(works)]));

  await press('Edit', await row('Bergen'));
  const edit = within(await screen.findByRole('dialog', { name: 'Edit VMware connection' }));
  await userEvent.type(edit.getByLabelText('Name', { selector: 'input' }), ' west');
  await press('Save connection', edit);
  await waitFor(() =>
    expect(outcomes().slice(3)).toEqual(['Bergen west was saved. The change takes effect with the next poll.']),
  );

  await press('Delete', await row('Bergen west'));
  await press('Delete connection');
  await waitFor(() => expect(outcomes().slice(4)).toEqual(['Bergen west was deleted.']));
  expect(outcomes()).toHaveLength(5);
});
