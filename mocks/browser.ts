import { createComponent, type Component } from 'solid-js';
import { setupWorker } from 'msw/browser';
import { chosenScenario, unknownScenarioText } from './browser/chosen-scenario';
import { readStoredState, writeStoredState, type StoredState } from './browser/stored-state';
import { wrapFetch } from './browser/wrapped-fetch';
import type { FakeServer } from './domain/server';
import { apiHandler } from './handlers/api-handler';
import { openBackend, type OpenBackend } from './handlers/open-backend';
import { MockTools } from './panel/mock-tools';
import { scenarioAddress, type Scenario } from './scenarios/scenario';
import { drawnConnections } from './scenarios/vmware/drawn-connections';

const storage = () => sessionStorage;
/** Soon after the start, but late enough that what the page begins with is seen. */
const firstRoundMs = 25_000;
const host = {
  clock: () => Date.now(),
  ids: () => randomUuid(),
  salt: () => randomUuid(),
  latency: 'real',
} as const;

/** Whoever starts the mock backend puts its tools into the bar that says so. */
export interface MockBackend {
  Tools: Component;
}

/**
 * Puts the fake server between this page and the network, before the page's first request.
 * Without a service worker (blocked, or a page that is not served securely) it takes the page's `fetch` instead.
 */
export async function startMockBackend(): Promise<MockBackend> {
  const { scenario, unknownId } = chosenScenario(location.search);
  if (unknownId !== undefined) console.error(unknownScenarioText(unknownId));
  // Behind the shortest address a scenario leads to its own.
  if (scenario && location.pathname === '/') history.replaceState(null, '', scenarioAddress(scenario));
  const opened = scenario ? openScenario(scenario) : openStored();
  const handlers = [apiHandler(opened.backend)];
  try {
    await setupWorker(...handlers).start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      serviceWorker: { url: '/mockServiceWorker.js' },
    });
  } catch {
    wrapFetch(globalThis, handlers);
  }
  return { Tools: () => createComponent(MockTools, { scenario, unknownId, reset }) };
}

/** A scenario starts anew with every load, and nothing of it is kept. */
function openScenario(scenario: Scenario): OpenBackend {
  const opened = openBackend({ ...host, scenario });
  if (scenario.server.poller !== 'stopped') opened.poller.start(2 * firstRoundMs);
  return opened;
}

/** What this tab kept, or the connections that a new tab begins with. */
function openStored(): OpenBackend {
  const stored = readStoredState(storage);
  const now = host.clock();
  let nextRoundAt = stored?.nextRoundAt ?? now + firstRoundMs;
  const opened = openBackend({
    ...host,
    state: stored?.snapshot ?? { kind: 'seed', connections: drawnConnections(now) },
    onChange: () => keep(),
    onSchedule: (inMs) => {
      nextRoundAt = host.clock() + inMs;
      keep();
    },
  });
  const { server } = opened.backend;
  const keep = () => write(server, nextRoundAt);
  opened.poller.start(Math.max(0, nextRoundAt - now));
  return opened;
}

function write(server: FakeServer, nextRoundAt: number): void {
  const state: StoredState = { snapshot: server.snapshot(), nextRoundAt };
  writeStoredState(storage, state);
}

/** Empties the list for good; a scenario begins anew instead. */
function reset(): void {
  if (chosenScenario(location.search).scenario === undefined) {
    const { backend } = openBackend(host);
    write(backend.server, host.clock() + backend.server.betweenRoundsMs);
  }
  location.reload();
}

/** `crypto.randomUUID` is missing where a page is not served securely. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
