import { receive } from './front-door';
import type { SeedState, ServerSnapshot } from './state';
import { systemRoutes } from './system-routes';
import { ledgerRoute } from './vmware/ledger';
import { startRound } from './vmware/poller';
import { restoreWorld, takeSnapshot } from './vmware/restore';
import { connectionRoutes, isOff } from './vmware/routes';
import type { Vcenter } from './vmware/vcenter';

/** A request as it stands on the wire. */
export interface RawRequest {
  method: string;
  /** The raw request target, e.g. `/api/./x?y`. */
  target: string;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/** A reply as it goes on the wire. */
export interface RawReply {
  status: number;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** What becomes of a request. */
export type Exchange =
  | { kind: 'answered'; reply: RawReply }
  /** The connection breaks without an answer (§3.1: a path that is not UTF-8). */
  | { kind: 'broken' }
  /** A vCenter is being asked: `finish` when `takesMs` have passed (or at once), `abandon` when the caller went away. Only the first of both counts. */
  | { kind: 'working'; takesMs: number; finish(): RawReply; abandon(): void };

/** One round of the poller (§5.1): one poll after the other. */
export interface Round {
  /** Begins the next poll: `finish` when `takesMs` have passed (or at once). Undefined: the round is over. */
  next(): { takesMs: number; finish(): void } | undefined;
}

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
  /** Who answers there; undefined: a network error. `host` is lower-case, without port, brackets and zone. */
  vcenters: (host: string, port: number) => Vcenter | undefined;
  settings?: { featureOff?: boolean; mockMode?: boolean };
  state?: ServerSnapshot | SeedState;
}

/** Makes a fake server (wire contract, HEAD). Its state lasts as long as it does; `snapshot` carries it over. */
export function createFakeServer(options: FakeServerOptions): FakeServer {
  const { clock, ids, salt, vcenters, state } = options;
  const world = restoreWorld({ clock, ids, salt, vcenters }, state);
  const settings = { featureOff: false, mockMode: false, ...options.settings };
  const routes = [
    ...connectionRoutes(world, settings),
    ...systemRoutes({ clock, startedAt: world.startedAt, mockMode: settings.mockMode }),
    ledgerRoute(world, () => isOff(settings)),
  ];
  return {
    receive: (request) => receive(routes, request),
    startRound: () => (isOff(settings) ? { next: () => undefined } : startRound(world)),
    betweenRoundsMs: 60_000,
    snapshot: () => takeSnapshot(world),
  };
}
