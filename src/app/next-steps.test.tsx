import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { App } from './app';

let backend: TestBackend | undefined;
afterEach(() => {
  cleanup();
  backend?.close();
  vi.restoreAllMocks();
});

function open(id: string) {
  const scenario = scenarioById(id)!;
  backend = createMockBackend({ scenario });
  history.replaceState(null, '', scenario.path);
  const user = userEvent.setup();
  render(() => <App backend={{ kind: 'server' }} />);
  return { user, write: vi.spyOn(navigator.clipboard, 'writeText') };
}
const copied = (write: { mock: { calls: unknown[][] } }): string => String(write.mock.calls.at(-1)?.[0]);

it('a row that sees nothing copies the commands of a role, for its own account and host', async () => {
  const { user, write } = open('vmware/next-role-from-row');
  const row = within(await screen.findByRole('listitem', { name: 'Edge sites' }));
  await user.click(await row.findByRole('button', { name: 'Copy role commands' }));
  expect(copied(write)).toContain("GOVC_URL='https://vc-edge.example.net:443'");
  expect(copied(write)).toContain("-principal='pulse-edge@vsphere.local' -role='PulseReadOnly' -propagate=true /");
});

it('each command of a failing connection is copied as it stands', async () => {
  const { user, write } = open('vmware/next-commands');
  await user.click(await screen.findByRole('button', { name: 'Copy: See why it is not accepted' }));
  expect(copied(write)).toBe("openssl s_client -brief -verify_ip '192.0.2.41' -connect '192.0.2.41:443' </dev/null");
});

it('the report is copied with what the last test came to, and that is said once', async () => {
  const { user, write } = open('vmware/next-report');
  await user.click(await screen.findByRole('button', { name: 'Test' }));
  await screen.findByRole('button', { name: 'Test' });
  await user.click(await screen.findByRole('button', { name: 'Copy report' }));
  expect(copied(write)).toMatch(/^State: Failing: Authentication failed$/m);
  expect(copied(write)).toMatch(/^Last test on this page: 20\S+Z, /m);
  expect(copied(write)).not.toMatch(/vc-zurich|pulse-ro|not-a-real-secret|Zürich/);
  await waitFor(() => expect(screen.getByText(/^Report copied/, { selector: '[role=status]' })).toBeTruthy());
});

it('where the browser lets nothing copy, the report is shown and selected', async () => {
  const { user, write } = open('vmware/next-report');
  write.mockRejectedValue(new Error('refused'));
  await user.click(await screen.findByRole('button', { name: 'Copy report' }));
  await screen.findByText(/^Report of one connection/, { selector: 'pre' });
  expect(getSelection()?.toString()).toMatch(/^Report of one connection[^]*every secret\.$/);
});
