import type { Component } from 'solid-js';

/** Replaced by the build: whether this page has the mock backend in it at all. */
declare const __MOCK_BACKEND__: boolean;

/** Who answers this page's requests. */
export type PageBackend =
  /** The mock backend inside the page; `Tools` belong into the bar that says so. */
  | { kind: 'mock'; Tools: Component }
  /** @param address of the server, as `http://pulse:7655`, where the page was told one */
  | { kind: 'server'; address?: string }
  /** The mock backend could not be started; nothing may be shown as if it were real. */
  | { kind: 'broken'; reason: string };

/** Starts the backend that the page was served for, before its first request. Settles always, but in the gallery of mock mode, which is a page of its own. */
export async function bootBackend(): Promise<PageBackend> {
  if (__MOCK_BACKEND__ && meta('pulse-backend') === 'mock') {
    try {
      const { startMockBackend } = await import('../../mocks/browser');
      return { kind: 'mock', ...(await startMockBackend()) };
    } catch (error) {
      return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
    }
  }
  await removeMockWorker();
  return { kind: 'server', address: meta('pulse-server') || location.origin };
}

/** What the server wrote into the page: the mode, and where requests go. */
function meta(name: 'pulse-backend' | 'pulse-server'): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

/**
 * A service worker left over from a mock run on this address would stand between the page and the real server.
 * Removing it frees only the next load of the page, so the page is loaded once more where it was in control.
 */
async function removeMockWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const leftOver = registrations.filter(({ active, waiting, installing }) =>
      [active, waiting, installing].some((worker) => worker?.scriptURL.endsWith('/mockServiceWorker.js')),
    );
    const inControl = navigator.serviceWorker.controller?.scriptURL.endsWith('/mockServiceWorker.js') ?? false;
    await Promise.all(leftOver.map((registration) => registration.unregister()));
    // Also where it took its registration away by itself, when the last page of the mock run closed.
    if (!inControl) return;
    location.reload();
    await new Promise(() => undefined); // the page ends here
  } catch {
    // Blocked by the browser: then no worker of ours can be in the way either.
  }
}
