import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { App } from './app';

let backend: TestBackend;
afterEach(() => {
  cleanup();
  backend.close();
});

async function openForm(path = '/new') {
  backend = createMockBackend({ scenario: 'vmware/list' });
  history.replaceState(null, '', `/settings/infrastructure/platforms/vmware${path}?scenario=vmware/list`);
  render(() => <App backend={{ kind: 'server' }} />);
  const dialog = within(await screen.findByRole('dialog'));
  const box = (label: string) => dialog.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
  const values = () => [box('Host').value, box('Port').value, box('Username').value];
  const paste = async (label: string, text: string) => {
    await userEvent.click(box(label));
    await userEvent.paste(text);
  };
  return { dialog, box, values, paste };
}

describe('a pasted address', () => {
  it('becomes host, port and user name, says so, and can be put back whole', async () => {
    const { dialog, box, values, paste } = await openForm();
    await userEvent.type(box('Username'), 'before');
    await paste('Host', 'https://user@vc.example.com:8443/ui/#/x');
    expect(values()).toEqual(['vc.example.com', '8443', 'user']);
    const description = /Taken apart: host vc\.example\.com, port 8443, username user\./;
    expect(dialog.getByRole('textbox', { name: 'Host', description })).toBe(box('Host'));
    expect(document.activeElement).toBe(box('Host'));
    await userEvent.click(dialog.getByRole('button', { name: 'Undo' }));
    expect(values()).toEqual(['https://user@vc.example.com:8443/ui/#/x', '443', 'before']);
  });

  it('keeps its password nowhere, not even for Undo', async () => {
    const { dialog, box, values, paste } = await openForm();
    await userEvent.type(box('Host'), 'old');
    await userEvent.tripleClick(box('Host'));
    await userEvent.paste('https://user:hunter2@vc.example.com/');
    expect(values()).toEqual(['vc.example.com', '443', 'user']);
    await dialog.findByRole('textbox', { name: 'Host', description: /The password in it was left out/ });
    await userEvent.click(dialog.getByRole('button', { name: 'Undo' }));
    expect(values()).toEqual(['old', '443', '']);
    expect(document.documentElement.outerHTML).not.toContain('hunter2');
    await paste('Password', 'https://x/');
    expect(box('Password').value).toBe('https://x/');
  });

  it('is an ordinary paste in the middle of a text', async () => {
    const { box, values } = await openForm();
    await userEvent.type(box('Host'), 'vc');
    await userEvent.paste('.example.com:8443');
    expect(values()).toEqual(['vc.example.com:8443', '443', '']);
  });

  it('is no longer spoken of once one of its parts was changed', async () => {
    const { dialog, box, paste } = await openForm();
    await paste('Host', 'vc.example.com:8443');
    await userEvent.type(box('Port'), '0');
    expect(dialog.queryByRole('textbox', { description: /Taken apart/ })).toBeNull();
    expect(dialog.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('a place that another connection already reads', () => {
  it('is pointed out, in any case of letters, with the usual port or a written one, and can still be added', async () => {
    const { dialog, box } = await openForm();
    await userEvent.type(box('Host'), 'VC-OSLO.example.net');
    await dialog.findByRole('textbox', { name: 'Host', description: /Oslo office already reads/ });
    await userEvent.clear(box('Port'));
    await userEvent.type(box('Port'), '8443');
    expect(dialog.queryByRole('textbox', { description: /already reads/ })).toBeNull();
    expect(dialog.queryByRole('alert')).toBeNull();
  });

  it('is not the connection itself', async () => {
    const { dialog, box } = await openForm(`/b3d5e7f9-1a2c-4e6d-8b0f-a1c3e5d7f907/edit`);
    expect(box('Host').value).toBe('vc-oslo.example.net');
    expect(dialog.queryByRole('textbox', { description: /already reads/ })).toBeNull();
  });
});
