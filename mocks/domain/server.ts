import { createApiTokens, type TokenRecord } from './auth/api-tokens';
import { createAuth } from './auth/auth';
import { authRoutes } from './auth/routes';
import { digestSecret } from './secret';
import type { Exchange, RawRequest, Round } from './exchange';
import { receive } from './front-door';
import { usualSettings, type ServerSettings } from './settings';
import { stateRoute } from './vmware/state-route';
import type { SeedState, ServerSnapshot } from './state';
import { systemRoutes } from './system-routes';
import { ledgerRoute } from './vmware/ledger';
import { startRound } from './vmware/poller';
import { restoreWorld, takeSnapshot } from './vmware/restore';
import { connectionRoutes, isOff } from './vmware/routes';
import type { Vcenter } from './vmware/vcenter';

export type { Exchange, RawReply, RawRequest, Round } from './exchange';

/** A Pulse server in memory. */
export interface FakeServer {
  receive(request: RawRequest): Exchange;
  /** Begins a round: the sync happens here, the polls follow in byte order of their ids (§5.1). */
  startRound(): Round;
  /** Milliseconds from the end of a round to the next (§5.1). */
  readonly betweenRoundsMs: number;
  snapshot(): ServerSnapshot;
  /** Makes an API token, as the settings of a real server do (§6.11); the first one makes the server ask for one. */
  makeToken(name: string, scopes: readonly string[]): { token: string; record: TokenRecord };
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

/** Makes a fake server (wire contract). Its state lasts as long as it does; `snapshot` carries it over. */
export function createFakeServer(options: FakeServerOptions): FakeServer {
  const { clock, ids, salt, vcenters, state } = options;
  const settings = { ...usualSettings, ...options.settings };
  const { onboardingFields = false, demo = false, trustProxy = false, profile = 'head' } = settings;
  const account = settings.auth && { ...settings.auth, password: digestSecret(settings.auth.password, salt) };
  const tokens = createApiTokens(clock, ids, salt);
  for (const { name, scopes } of settings.apiTokens ?? []) tokens.make(name, scopes);
  const auth = createAuth({ account, tokens, clock, ids, trustProxy, caller: settings.caller, profile });
  const world = restoreWorld({ clock, ids, salt, vcenters, onboardingFields, profile }, state);
  const { agentUrl = 'http://127.0.0.1:7655' } = settings;
  const security = { auth, account, tokens, demo, agentUrl, profile, takenScopes: scopesOf(settings) };
  const routes = [
    ...connectionRoutes(world, settings),
    ...systemRoutes({ clock, startedAt: world.startedAt, mockMode: settings.mockMode, security }),
    stateRoute(world),
    ...(account ? authRoutes(auth) : []),
    ...(profile === 'head' ? [ledgerRoute(world, () => isOff(settings))] : []),
  ];
  return {
    receive: (request) => receive(routes, request, { clock, ids }, { auth, demo, profile }),
    makeToken: (name, scopes) => tokens.make(name, scopes),
    startRound: () => (isOff(settings) ? { next: () => undefined } : startRound(world)),
    betweenRoundsMs: 60_000,
    snapshot: () => takeSnapshot(world),
  };
}

function scopesOf({ caller }: ServerSettings): readonly string[] | undefined {
  return typeof caller === 'object' ? caller.scopes : undefined;
}
