import type { Round } from './attempt-rounds';
import type { Attempt, Ledger, Outcome, SeenConnection } from './attempts';

/** Raised when a newer page cannot read what an older one kept. */
const version = 1;
const outcomes: readonly Outcome[] = ['worked', 'limited', 'failed'];
const kinds: readonly Round['kind'][] = ['round', 'between', 'away'];

/** Numbers alone, but for the keys. Times count from `since`, so that they are short. */
interface Stored {
  version: number;
  since: number;
  looked: number;
  /** id, kind, from, to */
  rounds: number[][];
  /** By key: at, round and outcome of each attempt; time and figures of the last collection; two times and the differences of a change. */
  seen: Record<string, [attempts: number[], collected?: (number | null)[], change?: number[]]>;
}

/** A ledger as text, to be kept over a reload: keys, times, outcomes and counts, nothing else. */
export function storedLedger({ since, looked, rounds, seen }: Ledger): string {
  const rows = [...seen].map(([key, { attempts, collected, change }]): [string, Stored['seen'][string]] => [
    key,
    [
      attempts.flatMap(({ at, round, outcome }) => [at - since, round, outcomes.indexOf(outcome)]),
      collected ? [collected.at - since, ...collected.counts.map((count) => count ?? null)] : [],
      change ? [change.since - since, change.at - since, ...change.by] : [],
    ],
  ]);
  const stored: Stored = {
    version,
    since,
    looked: looked - since,
    rounds: rounds.map(({ id, kind, from, to }) => [id, kinds.indexOf(kind), from - since, to - since]),
    seen: Object.fromEntries(rows),
  };
  return JSON.stringify(stored);
}

/** The ledger that a text holds; undefined where there is none that can be read. */
export function restoredLedger(text: string | null): Ledger | undefined {
  try {
    const stored = JSON.parse(text ?? 'null') as Stored | null;
    if (stored?.version !== version) return undefined;
    const { since } = stored;
    return {
      since: sound(since),
      looked: sound(since + stored.looked),
      rounds: stored.rounds.map(([id, kind, from, to]) => ({
        id: sound(id),
        kind: known(kinds, kind),
        from: sound(from) + since,
        to: sound(to) + since,
      })),
      seen: new Map(Object.entries(stored.seen).map(([key, row]) => [key, restoredRow(since, row)])),
    };
  } catch {
    return undefined; // damaged: the watch begins anew
  }
}

function restoredRow(since: number, [flat, collected = [], change = []]: Stored['seen'][string]): SeenConnection {
  const attempts: Attempt[] = [];
  for (let i = 0; i < flat.length; i += 3) {
    attempts.push({ at: sound(flat[i]) + since, round: sound(flat[i + 1]), outcome: known(outcomes, flat[i + 2]) });
  }
  const [at, ...counts] = collected;
  const [from, to, ...by] = change.map(sound);
  return {
    told: undefined,
    attempts,
    collected:
      at === undefined
        ? undefined
        : { at: sound(at) + since, counts: counts.map((count) => (count === null ? undefined : sound(count))) },
    change: from === undefined || to === undefined ? undefined : { since: from + since, at: to + since, by },
  };
}

function sound(value: number | null | undefined): number {
  if (!Number.isSafeInteger(value)) throw new Error('not a number');
  return value as number;
}

function known<T>(list: readonly T[], index: number | undefined): T {
  const found = list[index ?? -1];
  if (found === undefined) throw new Error('not a kind');
  return found;
}
