import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { ids } from '~mocks/scenarios/vmware/healthy-connections';
import { App } from './app';

const list = '/settings/infrastructure/platforms/vmware';
const pinned = Array.from({ length: 32 }, () => 'AB').join(':');

let backend: TestBackend;
afterEach(() => {
  cleanup();
  backend.close();
});

function open(scenario: string, path: string): void {
  backend = createMockBackend({ scenario });
  history.replaceState(null, '', `${path}?scenario=${scenario}`);
  render(() => <App backend={{ kind: 'server' }} />);
}
const dialog = async () => within(await screen.findByRole('dialog', { name: 'Edit VMware connection' }));
const box = async (name: string) => (await dialog()).getByRole<HTMLInputElement>('textbox', { name });
async function put(name: string, text: string): Promise<void> {
  await userEvent.clear(await box(name));
  await userEvent.click(await box(name));
  await userEvent.paste(text);
}
const save = async () => userEvent.click((await dialog()).getByRole('button', { name: 'Save connection' }));

describe('a connection that carries poll interval, HTTPS and fingerprint', () => {
  it('is saved with them, and comes back with them', async () => {
    open('vmware/fields-details', `${list}/${ids.hamburg}/edit`);
    expect((await box('Poll interval')).value).toBe('120');
    expect((await box('Poll interval')).getAttribute('aria-describedby')).toContain('unit');
    const https = (await dialog()).getByRole<HTMLInputElement>('checkbox', { name: 'Use HTTPS' });
    expect(https.checked).toBe(false);
    const described = () => document.getElementById(https.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(described()).toContain('would travel unencrypted');
    await userEvent.click(https);
    expect(described()).not.toContain('would travel unencrypted');
    await put('Poll interval', '300');
    await put('Certificate fingerprint', pinned.replaceAll(':', '').toLowerCase());
    await save();
    const done = within(await screen.findByRole('region', { name: 'Done last' }));
    expect(done.queryByText(/Not all was stored/)).toBeNull();
    await userEvent.click(done.getByRole('link', { name: 'Hamburg production' }));
    expect(await screen.findByText('300 seconds')).toBeDefined();
    expect(screen.getByText(pinned)).toBeDefined();
  });

  it('is not saved with a fingerprint that is too short', async () => {
    open('vmware/fields-edit', `${list}/${ids.hamburg}/edit`);
    await put('Certificate fingerprint', 'ab'.repeat(20));
    await save();
    expect((await box('Certificate fingerprint')).getAttribute('aria-invalid')).toBe('true');
    expect((await dialog()).getByText(/this has 40: that is a SHA-1 fingerprint/)).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Done last' })).toBeNull();
  });
});

it('no form asks for what the server does not keep', async () => {
  open('vmware/healthy', `${list}/${ids.hamburg}/edit`);
  await box('Host');
  for (const name of ['Poll interval', 'Certificate fingerprint']) {
    expect((await dialog()).queryByRole('textbox', { name })).toBeNull();
  }
  expect((await dialog()).queryByRole('checkbox', { name: 'Use HTTPS' })).toBeNull();
  await waitFor(async () => expect((await dialog()).getByText(/Polled every 60 s/)).toBeDefined());
});
