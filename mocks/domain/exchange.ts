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
  /** Each goes out as a `Set-Cookie` of its own, in this order. */
  cookies?: readonly string[];
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
