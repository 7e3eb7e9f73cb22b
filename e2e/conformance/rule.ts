import type { OwnConnections } from './own-connections';
import type { PulseReply, PulseSession } from './pulse-client';
import type { ServerFacts } from './server-facts';
import type { Verdict } from './verdict';

/** What has to be so for a rule to be judged; `needs.ts` says why it cannot be, where it is not. */
export type Need =
  /** The connection routes let this caller in. */
  | 'access'
  /** The list can be read: `access`, and the feature is on. */
  | 'list'
  /** Methods other than GET, HEAD and OPTIONS get as far as the routes: `access`, and no demo. */
  | 'unsafe'
  /** Connections may be made: --write, `list`, no demo and no mock mode. */
  | 'write'
  /** Signed in with --user. */
  | 'session'
  /** The server asks for a sign-in. */
  | 'closed'
  /** The server asks for none. */
  | 'open'
  | 'feature-off'
  | 'mock-mode'
  | 'demo';

/** What a check works with. */
export interface Bench {
  client: PulseSession;
  own: OwnConnections;
  facts: ServerFacts;
  /** What `POST /api/login` answered. */
  signedIn: PulseReply | undefined;
}

/** A rule of the wire contract, and how it is judged. */
export interface Rule {
  /** `3.4`, of the wire contract. */
  section: string;
  title: string;
  needs: readonly Need[];
  /** @throws {CannotJudge} where what the check rests on is not there */
  check(bench: Bench): Promise<Verdict>;
}
