import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { ids } from '~mocks/scenarios/vmware/healthy-connections';
import { App } from './app';

const testOf = (id: string) => `/api/vmware/connections/${id}/test`;
const healthy = scenarioById('vmware/healthy')!;
const [first, second] = ['Hamburg production', 'Oslo office'] as const;

let backend: TestBackend | undefined;
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    shouldAdvanceTime: true,
  });
});
afterEach(() => {
  cleanup();
  backend?.close();
  vi.useRealTimers();
});

function open(heldTests: readonly string[]): TestBackend {
  const spoil = heldTests.map((id) => ({ method: 'POST', path: testOf(id), damage: { kind: 'held' } }) as const);
  backend = createMockBackend({ scenario: { ...healthy, spoil } });
  history.replaceState(null, '', healthy.path);
  render(() => <App backend={{ kind: 'server' }} />);
  return backend;
}
const row = async (name: string) => within(await screen.findByRole('listitem', { name }));
const press = async (name: string, button: string) =>
  userEvent
    .setup({ advanceTimers: vi.advanceTimersByTime })
    .click((await row(name)).getByRole('button', { name: button }));

it('several rows are tested at once, each with its own seconds and its own Stop', async () => {
  const oslo = healthy.server.connections(0).find(({ name }) => name === second)!.id;
  open([ids.hamburg, oslo]);
  await press(first, 'Test');
  await vi.advanceTimersByTimeAsync(5_000);
  await press(second, 'Test');
  await (await row(second)).findByText(/^Testing the saved connection: [0-2] s/);
  await (await row(first)).findByText(/^Testing the saved connection: [5-9] s/);
  await press(second, 'Stop test');
  await (await row(second)).findByRole('button', { name: 'Test' });
  await (await row(second)).findByText('Test stopped');
  (await row(first)).getByRole('button', { name: 'Stop test' });
  await (await row(first)).findByText(/^Testing the saved connection: [5-9] s/);
});

it('a saved test is sent without a body, so that the server records it, and the list is read again', async () => {
  const { requests } = open([]);
  await press(first, 'Test');
  await (await row(first)).findByText('Connection works');
  await waitFor(() => expect(requests.filter(({ target }) => target === '/api/vmware/connections')).toHaveLength(2));
  expect(requests.filter(({ method }) => method === 'POST')).toEqual([
    { method: 'POST', target: testOf(ids.hamburg), body: '' },
  ]);
});
