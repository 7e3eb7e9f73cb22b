import { createAuth } from './auth/auth';
import { authRoutes } from './auth/routes';
import { digestSecret } from './secret';
import type { Exchange, RawRequest, Round } from './exchange';
import { receive } from './front-door';
import { usualSettings, type ServerSettings } from './settings';
import type { SeedState, ServerSnapshot } from './state';
import { systemRoutes } from './system-routes';
import { ledgerRoute } from './vmware/ledger';
import { startRound } from './vmware/poller';
import { restoreWorld, takeSnapshot } from './vmware/restore';
import { connectionRoutes, isOff } from './vmware/routes';
import type { Vcenter } from './vmware/vcenter';

export type { Exchange, RawReply, RawRequest, Round } from './exchange';

/** A Pulse server of the contract's HEAD, without authentication, in memory. */
export interface FakeServer {
  receive(request: RawRequest): Exchange;
  /** Begins a round: the sync happens here, the polls follow in byte order of their ids (§5.1). */
  startRound(): Round;
  /** Milliseconds from the end of a round to the next (§5.1). */
  readonly betweenRoundsMs: number;
  snapshot(): ServerSnapshot;
}

export interface FakeServerOptions {
  /** Milliseconds since 1970; it may stand still or go back, instants are made strictly increasing from it. */
  clock: () => number;
  /** Makes a UUID v4. */
  ids: () => string;
  /** Makes the salt of a digest. */
  salt: () => string;
  /** Who answers there; undefined: a network error. `host` is lower-case, without port and brackets; a zone stays. */
  vcenters: (host: string, port: number) => Vcenter | undefined;
  /** What is left out is as usual. */
  settings?: Partial<ServerSettings>;
  state?: ServerSnapshot | SeedState;
}

/** Makes a fake server (wire contract, HEAD). Its state lasts as long as it does; `snapshot` carries it over. */
export function createFakeServer(options: FakeServerOptions): FakeServer {
  const { clock, ids, salt, vcenters, state } = options;
  const settings = { ...usualSettings, ...options.settings };
  const { onboardingFields = false, demo = false, trustProxy = false, agentUrl = 'http://127.0.0.1:7655' } = settings;
  const account = settings.auth && { ...settings.auth, password: digestSecret(settings.auth.password, salt) };
  const auth = account && createAuth(account, clock, ids, trustProxy);
  const world = restoreWorld({ clock, ids, salt, vcenters, onboardingFields }, state);
  const session =
    auth && account
      ? (request: RawRequest) =>
          auth.sessionOf(request) ? { user: account.username, agentUrl } : ('signed-out' as const)
      : undefined;
  const routes = [
    ...connectionRoutes(world, settings),
    ...systemRoutes({
      clock,
      startedAt: world.startedAt,
      mockMode: settings.mockMode,
      demo,
      scopes: scopesOf(settings),
      session,
    }),
    ...(auth ? authRoutes(auth) : []),
    ledgerRoute(world, () => isOff(settings)),
  ];
  return {
    receive: (request) =>
      receive(routes, request, { clock, ids }, { letIn: settings.caller !== 'signed-out', demo, auth }),
    startRound: () => (isOff(settings) ? { next: () => undefined } : startRound(world)),
    betweenRoundsMs: 60_000,
    snapshot: () => takeSnapshot(world),
  };
}

function scopesOf({ caller }: ServerSettings): readonly string[] | undefined {
  return typeof caller === 'object' ? caller.scopes : undefined;
}
