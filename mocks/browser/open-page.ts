import type { Backend } from '~mocks/handlers/answer';
import type { Latency } from '~mocks/handlers/latency';
import { openBackend, vcenterOf, type OpenBackend, type OpenOptions } from '~mocks/handlers/open-backend';
import type { Scenario } from '~mocks/scenarios/scenario';
import { drawnConnections } from '~mocks/scenarios/vmware/drawn-connections';
import type { MockClock } from './mock-clock';
import type { FailureToCome } from './next-failure';
import { writeStoredState, type StoredState } from './stored-state';

export interface OpenPageOptions {
  scenario: Scenario | undefined;
  /** What this tab kept. */
  stored: StoredState | undefined;
  clock: MockClock;
  failure: FailureToCome;
  latency: () => Latency;
}

/** The fake server of a page, whose poller is running. */
export interface OpenedPage {
  backend: Backend;
  /** Empties the list for good; it shows after the next load. */
  empty(): void;
}

/** Soon after the start, but late enough that what the page begins with is seen. */
const firstRoundMs = 25_000;

/** Opens the fake server that a page wants: that of its scenario, or what its tab kept. */
export function openPage(options: OpenPageOptions): OpenedPage {
  const { scenario, stored, clock, failure, latency } = options;
  const host: OpenOptions = {
    clock: () => clock.now(),
    wait: (ms, signal) => clock.wait(ms, signal),
    ids: randomUuid,
    salt: randomUuid,
    latency,
    refuse(request) {
      clock.touch();
      return failure.refuse(request);
    },
    vcenters: failure.vcenters((name: string, port: number) => vcenterOf(scenario, name, port)),
  };
  return scenario ? openScenario(host, scenario) : openStored(host, stored, clock);
}

/** A scenario starts anew with every load, and nothing of it is kept. */
function openScenario(host: OpenOptions, scenario: Scenario): OpenedPage {
  const opened = openBackend({ ...host, scenario });
  if (scenario.server.poller !== 'stopped') opened.poller.start(2 * firstRoundMs);
  return { backend: opened.backend, empty: () => undefined };
}

/** What this tab kept, or the connections that a new tab begins with. */
function openStored(host: OpenOptions, stored: StoredState | undefined, clock: MockClock): OpenedPage {
  const now = clock.now();
  let nextRoundAt = stored?.nextRoundAt ?? now + firstRoundMs;
  const keep = ({ server }: Backend, aheadMs = clock.ahead()) =>
    writeStoredState(() => sessionStorage, { snapshot: server.snapshot(), nextRoundAt, aheadMs });
  const opened: OpenBackend = openBackend({
    ...host,
    state: stored?.snapshot ?? { kind: 'seed', connections: drawnConnections(now) },
    onChange: () => keep(opened.backend),
    onSchedule: (inMs) => {
      nextRoundAt = clock.now() + inMs;
      keep(opened.backend);
    },
  });
  opened.poller.start(Math.max(0, nextRoundAt - now));
  return {
    backend: opened.backend,
    empty() {
      opened.poller.stop();
      const { backend } = openBackend(host);
      nextRoundAt = clock.now() - clock.ahead() + backend.server.betweenRoundsMs;
      keep(backend, 0);
    },
  };
}

/** `crypto.randomUUID` is missing where a page is not served securely. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
