import type { ListEntry } from '~/api/list-entry';
import type { ConnectionRecord } from '~/contract/connection';
import { instantMs } from '~/contract/instant';
import type { Platform } from '~/platforms/platform';
import { openAxis, type Placed, type Round } from './attempt-rounds';
import { changeBetween, changeShownFor, collectedOf, type Change, type Collected } from './changes';

export type Outcome = 'worked' | 'limited' | 'failed';

/** An attempt to reach a connection, by the poller or by a saved test. */
export interface Attempt extends Placed {
  outcome: Outcome;
}

/** What the page has seen of one connection. Stays the same object until there is something new. */
export interface SeenConnection {
  /** `lastAttemptAt` of the last reply, as sent. */
  told: string | undefined;
  /** Oldest first. */
  attempts: readonly Attempt[];
  collected: Collected | undefined;
  change: Change | undefined;
}

/** The attempts that this page has seen. All times are the server's, in milliseconds since 1970. */
export interface Ledger {
  /** Since when it has been watching. */
  since: number;
  /** When it looked last. */
  looked: number;
  rounds: readonly Round[];
  /** By the key of the list entry. */
  seen: ReadonlyMap<string, SeenConnection>;
}

/** Attempts that are kept of each connection, and of each where there are many: one more than a strip in the list shows. */
const kept = 60;
const keptOfMany = 15;
const many = 500;

const nothing: SeenConnection = { told: undefined, attempts: [], collected: undefined, change: undefined };

/** An attempt that has no place on the axis yet. */
interface Fresh {
  key: string;
  at: number;
  outcome: Outcome;
  interval: number;
}

/**
 * The ledger after one more list reply. Nothing is invented: of each connection a reply tells the newest attempt alone.
 * What left the list is forgotten; where nothing of it is left, or nothing was known, the watch begins anew.
 * @param before undefined: this is the first reply
 * @param entries plain data, since all of them are read
 * @param now the server's clock when it answered
 */
export function watchAttempts(
  platform: Platform,
  before: Ledger | undefined,
  entries: readonly ListEntry[],
  now: number,
): Ledger {
  const known = before && goesOn(before, entries) ? before : { since: now, looked: now, rounds: [], seen: new Map() };
  const seen = new Map<string, SeenConnection>();
  const fresh: Fresh[] = [];
  for (const entry of entries) {
    const sofar: SeenConnection = known.seen.get(entry.key) ?? nothing;
    const next = entry.kind === 'readable' ? collectionSeen(platform, sofar, entry.connection, now) : sofar;
    seen.set(entry.key, next);
    if (entry.kind === 'unreadable' || next.told === sofar.told) continue;
    const at = instantMs(next.told);
    // By its time as well, since the time alone is what a reload keeps.
    if (at === undefined || sofar.attempts.some((attempt) => attempt.at === at)) continue;
    const interval = (entry.connection.poll?.intervalSeconds ?? 0) * 1000;
    fresh.push({ key: entry.key, at, outcome: outcomeOf(platform, entry.connection), interval });
  }
  const rounds = placed(known, seen, fresh, now, entries.length > many ? keptOfMany : kept);
  return { since: known.since, looked: now, rounds, seen };
}

function goesOn(before: Ledger, entries: readonly ListEntry[]): boolean {
  return before.seen.size === 0 || entries.some(({ key }) => before.seen.has(key));
}

/**
 * What a record tells of its last collection. The server writes an attempt and what it brought at once (§5.2), so while the
 * attempt is the same there is nothing to look for.
 */
function collectionSeen(
  platform: Platform,
  sofar: SeenConnection,
  record: ConnectionRecord,
  now: number,
): SeenConnection {
  const told = record.poll?.lastAttemptAt;
  const shown = sofar.change && now - sofar.change.at <= changeShownFor ? sofar.change : undefined;
  if (told !== undefined && told === sofar.told) return shown === sofar.change ? sofar : { ...sofar, change: shown };
  const collected = collectedOf(platform.observation(record)) ?? sofar.collected;
  const change = (collected && changeBetween(sofar.collected, collected)) ?? shown;
  const same = told === sofar.told && change === sofar.change && collected?.at === sofar.collected?.at;
  return same ? sofar : { told, attempts: sofar.attempts, collected, change };
}

/** A degraded collection is a success with limits (§5.2). */
function outcomeOf(platform: Platform, record: ConnectionRecord): Outcome {
  if (record.poll?.lastError) return 'failed';
  return platform.observation(record)?.degraded ? 'limited' : 'worked';
}

/** Puts the new attempts on the axis. @returns the rounds */
function placed(
  known: Ledger,
  seen: Map<string, SeenConnection>,
  fresh: Fresh[],
  now: number,
  keep: number,
): readonly Round[] {
  if (fresh.length === 0) return known.rounds;
  const axis = openAxis(known.rounds);
  const last = (key: string) => seen.get(key)?.attempts.at(-1);
  const missed = ({ key, at, interval }: Fresh) =>
    now - known.looked > interval && at - (last(key)?.at ?? at) >= 2 * interval;
  if (fresh.some(missed)) axis.gap(known.looked, now);
  // By their time, but those that were never attempted before come last, since they go with the others.
  const first = ({ key }: Fresh) => (last(key) === undefined ? 1 : 0);
  fresh.sort((a, b) => first(a) - first(b) || a.at - b.at);
  for (const { key, at, outcome, interval } of fresh) {
    const sofar = seen.get(key) ?? nothing;
    const attempt = { at, round: axis.place(at, sofar.attempts.at(-1), interval), outcome };
    seen.set(key, { ...sofar, attempts: [...sofar.attempts, attempt].slice(-keep) });
  }
  return axis.rounds();
}
