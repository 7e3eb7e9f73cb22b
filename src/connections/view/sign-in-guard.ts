import type { ListEntry } from '~/api/list-entry';
import type { Outcome } from '~/api/outcome';
import type { FailureSubject, LockOut } from '~/platforms/explain';
import type { Platform } from '~/platforms/platform';
import { pollsRefused } from './polls-refused';

/** A sign-in that a test makes. The secret is a stand-in for the real one, good for comparing alone. */
export interface SignIn {
  /** Host, port and user name (accountOf). */
  account: string;
  secret: string;
}

/** Refused sign-ins, oldest first. `at` is milliseconds since 1970 by the page's clock. */
export type Ledger = readonly (SignIn & { at: number })[];

/** What the ledger knows of an account within the window of its lock-out policy. */
export interface Refusals {
  count: number;
  since: number;
  last: number;
}

/** Why a test asks first: the very same values were refused; or so many others that the next refusal may lock the account. */
export interface Risk extends Refusals {
  kind: 'same' | 'near-lock';
}

/** A connection whose polls sign in to the same account, and are refused. */
export interface RefusedPolls {
  id: string;
  name: string;
  everySeconds: number;
}

/** Whom a test signs in where. Host names know no case, user names may. */
export function accountOf({ destination, username }: FailureSubject): string {
  return `${destination.toLowerCase()}\n${username}`;
}

/** What a test that ended says about its sign-in; only what is certain either way. */
export function verdictOf(platform: Platform, outcome: Outcome<unknown>): 'refused' | 'worked' | 'unknown' {
  if (outcome.ok) return 'worked';
  if (outcome.failure.kind !== 'refused') return 'unknown';
  const { code, details, message } = outcome.failure.refusal;
  if (code !== platform.codes.connectionFailed) return 'unknown';
  const failed = { category: details['category'] || undefined, message: details['error'] ?? message };
  if (platform.refusedSignIn(failed)) return 'refused';
  return platform.acceptedSignIn(failed) ? 'worked' : 'unknown';
}

/** The ledger after a refused sign-in; what lies before the window is forgotten. */
export function withRefusal(ledger: Ledger, signIn: SignIn, now: number, policy: LockOut): Ledger {
  return [...ledger.filter(({ at }) => isRecent(at, now, policy)), { ...signIn, at: now }];
}

/** The ledger after a sign-in that worked: the other end begins to count anew. */
export function withSuccess(ledger: Ledger, account: string): Ledger {
  return ledger.filter((refused) => refused.account !== account);
}

/** What is known of an account now; undefined where nothing was refused. */
export function refusalsOf(ledger: Ledger, account: string, now: number, policy: LockOut): Refusals | undefined {
  const times = ledger.filter((each) => each.account === account && isRecent(each.at, now, policy)).map(({ at }) => at);
  const [since, last] = [times[0], times.at(-1)];
  return since === undefined || last === undefined ? undefined : { count: times.length, since, last };
}

/** Why a test has to ask first; undefined where it may go. */
export function riskOf(ledger: Ledger, signIn: SignIn, now: number, policy: LockOut): Risk | undefined {
  const refusals = refusalsOf(ledger, signIn.account, now, policy);
  if (refusals === undefined) return undefined;
  const recent = ledger.filter(({ at }) => isRecent(at, now, policy));
  if (recent.some(({ account, secret }) => account === signIn.account && secret === signIn.secret)) {
    return { kind: 'same', ...refusals };
  }
  return refusals.count >= policy.warnFrom ? { kind: 'near-lock', ...refusals } : undefined;
}

/** The first enabled connection whose polls are refused for an account. */
export function refusedPollsOf(
  platform: Platform,
  entries: readonly ListEntry[],
  account: string,
): RefusedPolls | undefined {
  for (const entry of entries) {
    if (entry.kind !== 'readable') continue;
    const { connection } = entry;
    if (!pollsRefused(platform, connection)) continue;
    if (accountOf(platform.subject(connection)) !== account) continue;
    const { id, name, host, poll } = connection;
    return { id, name: name.trim() || host.trim(), everySeconds: poll?.intervalSeconds ?? 0 };
  }
  return undefined;
}

/** A clock that was set back counts as much as one that went on. */
function isRecent(at: number, now: number, { withinSeconds }: LockOut): boolean {
  return Math.abs(now - at) < withinSeconds * 1000;
}
