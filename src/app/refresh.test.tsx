import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshEveryMs } from '~/connections/data/connections-query';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { App } from './app';

const path = '/api/vmware/connections';
const healthy = scenarioById('vmware/healthy')!;
// Healthy by its record, but from the next round on nothing answers for it.
const soonFailing = { ...healthy, server: { ...healthy.server, vcenters: { 'vc-singapore.example.net': null } } };

let backend: TestBackend;
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    shouldAdvanceTime: true,
  });
  backend = createMockBackend({ scenario: soonFailing });
  history.replaceState(null, '', healthy.path);
  render(() => <App backend={{ kind: 'server' }} />);
});
afterEach(() => {
  cleanup();
  backend.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const rows = async () => (await screen.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent);
const asked = () => backend.requests.filter(({ target }) => target === path).length;

/** Lets the page be seen, or not. */
function show(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('visibilitychange'));
}

describe('the list', () => {
  it('is asked for every 15 s while the page is visible, and not while it is hidden', async () => {
    await rows();
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(refreshEveryMs);
    await waitFor(() => expect(asked()).toBe(2));
    show('hidden');
    await vi.advanceTimersByTimeAsync(4 * refreshEveryMs);
    expect(asked()).toBe(2);
    show('visible');
    await waitFor(() => expect(asked()).toBe(3));
  });

  it('keeps its order on a refresh by itself, and settles it anew on one by hand', async () => {
    const before = ['Hamburg production', 'Oslo office', 'Singapore production'];
    expect(await rows()).toEqual(before);
    await backend.round();
    await vi.advanceTimersByTimeAsync(refreshEveryMs);
    const singapore = screen.getByRole('listitem', { name: 'Singapore production' });
    await within(singapore).findByText('Failing');
    expect(await rows()).toEqual(before);
    screen.getByRole('button', { name: 'Refresh' }).click();
    await waitFor(async () =>
      expect(await rows()).toEqual(['Singapore production', 'Hamburg production', 'Oslo office']),
    );
  });
});
