import { cleanup, render, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshEveryMs } from '~/connections/data/connections-query';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { App } from './app';

const healthy = scenarioById('vmware/healthy')!;
const names = ['Hamburg production', 'Oslo office', 'Singapore production'];
// Healthy by its record, but nothing answers for it.
const soonFailing = { ...healthy, server: { ...healthy.server, vcenters: { 'vc-singapore.example.net': null } } };

let backend: TestBackend;
beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    shouldAdvanceTime: true,
  });
  backend = createMockBackend({ scenario: soonFailing });
});
afterEach(() => {
  cleanup();
  backend.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function open(search = ''): void {
  history.replaceState(null, '', healthy.path + search);
  render(() => <App backend={{ kind: 'server' }} />);
}
/** The tab is loaded once more. */
function reload(search = ''): void {
  window.dispatchEvent(new Event('pagehide'));
  cleanup();
  open(search);
}
const strip = async (name: string) => within(await screen.findByRole('listitem', { name })).findByRole('img');
const said = async (name: string) => (await strip(name)).textContent.replace(/since \d\d:\d\d/g, 'since …');
const says = (name: string, text: string) => waitFor(async () => expect(await said(name)).toBe(text));

/** A minute in which the page looks as often as it does, and at its end a round of the poller. */
async function round(): Promise<void> {
  for (let passed = 0; passed < 60_000; passed += refreshEveryMs) await vi.advanceTimersByTimeAsync(refreshEveryMs);
  await backend.round();
  await vi.advanceTimersByTimeAsync(refreshEveryMs);
}

describe('the strip of a row', () => {
  it('has a mark for each attempt that the page saw, and says them in words', async () => {
    open();
    await says('Singapore production', '1 attempt since …: worked');
    await round();
    await says('Singapore production', '2 attempts since …: 1 worked, then 1 failed');
    await says('Oslo office', '2 attempts since …: all worked');
    expect(await screen.findByText(/^Attempts since \d\d:\d\d$/)).toBeDefined();
    await screen.findByText(/^One mark per attempt that this page has seen since \d\d:\d\d:$/);
  });

  it('is touched in the rows alone that were attempted', async () => {
    open();
    const strips = await Promise.all(names.map(strip));
    const touched = new Set<Element>();
    const watch = new MutationObserver((records) =>
      records.forEach(({ target }) => strips.forEach((each) => each.contains(target) && touched.add(each))),
    );
    strips.forEach((each) =>
      watch.observe(each, { subtree: true, childList: true, attributes: true, characterData: true }),
    );
    await vi.advanceTimersByTimeAsync(1000);
    within(screen.getByRole('listitem', { name: 'Oslo office' }))
      .getByRole('button', { name: 'Test' })
      .click();
    await says('Oslo office', '2 attempts since …: all worked');
    expect([...touched]).toEqual([strips[1]]);
    watch.disconnect();
  });

  it('moves all marks with one property of the list', async () => {
    open();
    await strip('Oslo office');
    const list = document.querySelector<HTMLElement>('.list')!;
    expect(list.style.getPropertyValue('--strip-by')).toBe('78px');
    await round();
    await says('Oslo office', '2 attempts since …: all worked');
    expect(list.style.getPropertyValue('--strip-by')).toBe('72px');
    expect((await strip('Oslo office')).querySelector('.worked')?.getAttribute('d')).toBe('M0 12h4v4h-4zM6 12h4v4h-4z');
    expect((await strip('Singapore production')).querySelector('.failed')?.getAttribute('d')).toBe('M6 0h4v16h-4z');
  });

  it('is kept over a reload of the tab', async () => {
    open();
    await strip('Singapore production');
    await round();
    await says('Singapore production', '2 attempts since …: 1 worked, then 1 failed');
    reload();
    await says('Singapore production', '2 attempts since …: 1 worked, then 1 failed');
  });

  it('says that the page did not look while the tab was away', async () => {
    open();
    await says('Oslo office', '1 attempt since …: worked');
    window.dispatchEvent(new Event('pagehide'));
    cleanup();
    await vi.advanceTimersByTimeAsync(600_000);
    await backend.round();
    open();
    await waitFor(async () =>
      expect(await said('Oslo office')).toMatch(
        /^2 attempts since …: all worked; this page did not look from \d\d:\d\d to \d\d:\d\d$/,
      ),
    );
  });

  it('begins anew in a scenario, which keeps nothing either', async () => {
    open();
    await strip('Oslo office');
    await round();
    await says('Oslo office', '2 attempts since …: all worked');
    reload('?scenario=vmware/healthy');
    await says('Oslo office', '1 attempt since …: worked');
    sessionStorage.clear();
    window.dispatchEvent(new Event('pagehide'));
    expect({ ...sessionStorage }).toEqual({});
  });

  it('begins anew where all that it knew is gone, as after a reset of the mock data', async () => {
    open();
    await strip('Oslo office');
    window.dispatchEvent(new Event('pagehide'));
    cleanup();
    backend.close();
    backend = createMockBackend();
    open();
    await screen.findByRole('heading', { level: 2 });
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => {
      window.dispatchEvent(new Event('pagehide'));
      expect(JSON.stringify({ ...sessionStorage })).not.toContain('"id ');
    });
  });
});
