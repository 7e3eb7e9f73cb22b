import { createFakeServer, type FakeServerOptions } from '~mocks/domain/server';
import type { SeedState, ServerSnapshot } from '~mocks/domain/state';
import type { Vcenter } from '~mocks/domain/vmware/vcenter';
import { createMangler } from '~mocks/scenarios/mangle';
import type { Scenario } from '~mocks/scenarios/scenario';
import { createSpoiler } from '~mocks/scenarios/spoil';
import { findVcenter } from '~mocks/vcenters/find-vcenter';
import type { Backend } from './answer';
import type { Latency } from './latency';
import { createPoller, type Poller, type PollerOptions } from './poller';

/** What a host hands in: time, chance, and how it wants the server to be. */
export interface OpenOptions {
  /** Milliseconds since 1970. */
  clock: () => number;
  ids: () => string;
  salt: () => string;
  /** How long answers take; a function where that changes. */
  latency: Latency | (() => Latency);
  /** What the poller waits by; default the clock of the machine. */
  wait?: PollerOptions['wait'];
  /** The state to begin with; it also brings its vCenters and its damage to replies. */
  scenario?: Scenario | undefined;
  /** Without a scenario: what was stored, or what to begin with; nothing is an empty list. */
  state?: ServerSnapshot | SeedState | undefined;
  /** Over those of the scenario. */
  settings?: FakeServerOptions['settings'];
  /** In place of the scenario's vCenters and the simulated ones. */
  vcenters?: FakeServerOptions['vcenters'] | undefined;
  refuse?: Backend['refuse'];
  onChange?: (() => void) | undefined;
  onSchedule?: ((inMs: number) => void) | undefined;
}

/** A fake server with its poller, which stands still until it is told to start. */
export interface OpenBackend {
  backend: Backend;
  poller: Poller;
}

/** A fake server as a scenario, or a stored state, wants it, over the simulated vCenters. */
export function openBackend(options: OpenOptions): OpenBackend {
  const { ids, salt, scenario, wait, refuse, onChange, onSchedule } = options;
  const { latency: given } = options;
  const latency = typeof given === 'function' ? given : () => given;
  const ahead = scenario?.server.clockAheadMs ?? 0;
  const clock = () => options.clock() + ahead;
  const state = scenario
    ? ({ kind: 'seed', connections: scenario.server.connections(clock()) } as const)
    : options.state;
  const server = createFakeServer({
    clock,
    ids,
    salt,
    vcenters: options.vcenters ?? ((host, port) => vcenterOf(scenario, host, port)),
    settings: { ...scenario?.server.settings, ...options.settings },
    ...(state ? { state } : {}),
  });
  const mangle = scenario?.mangle ? createMangler(scenario.mangle) : undefined;
  const spoil = scenario?.spoil ? createSpoiler(scenario.spoil) : undefined;
  return {
    backend: { server, latency, mangle, refuse, spoil, onChange },
    poller: createPoller(server, { latency, wait, onChange, onSchedule }),
  };
}

/** Who answers for a scenario: its own vCenters stand before the simulated ones, and like them answer on port 443 alone. */
export function vcenterOf(scenario: Scenario | undefined, host: string, port: number): Vcenter | undefined {
  const own = scenario?.server.vcenters ?? {};
  const found = Object.hasOwn(own, host)
    ? port === 443
      ? (own[host] ?? undefined)
      : undefined
    : findVcenter(host, port);
  // Hosts of different sites have different names: those of one name count as one (§2.8).
  return found && { hostDomain: host.replace(/^vc-/, ''), ...found };
}
