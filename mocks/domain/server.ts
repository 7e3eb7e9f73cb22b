import type { SeedState, ServerSnapshot } from './state';
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

/** Makes a fake server (wire contract, HEAD). */
export function createFakeServer(options: FakeServerOptions): FakeServer {
  throw new Error(`not built yet (${typeof options.clock})`);
}
