import type { Line } from '~/lib/line';
import { quantity } from '~/lib/quantity';
import type { Platform } from '~/platforms/platform';
import { stateAt, type EntryFacts, type ListFacts } from './list-facts';
import { listToolWords } from './list-tool-words';
import { needsAttention, stateKinds, type StateKind } from './state';
import { listWords } from './words';

/** How many connections are in each state, and how many need somebody. */
export interface ListCounts {
  all: number;
  attention: number;
  byState: Readonly<Record<StateKind, number>>;
}

/** Counts the states. @param now by the server's clock, milliseconds since 1970 */
export function countStates({ entries }: ListFacts, now: number): ListCounts {
  const byState: Record<StateKind, number> = {
    failing: 0,
    unreadable: 0,
    stale: 0,
    blind: 0,
    degraded: 0,
    awaiting: 0,
    healthy: 0,
    disabled: 0,
  };
  for (const entry of entries) byState[stateAt(entry, now)] += 1;
  const attention = stateKinds.filter(needsAttention).reduce((sum, kind) => sum + byState[kind], 0);
  return { all: entries.length, attention, byState };
}

/**
 * Sums of the main figures over the connections shown; empty where none is known. A repeated id counts once: both rows show the same (§3.1).
 * @param part how many are shown, where they are not all
 */
export function totalsLine(platform: Platform, shown: readonly EntryFacts[], part: number | undefined): Line {
  const sums = platform.unknownContribution().figures.map(({ one, many }) => ({ one, many, sum: 0, known: false }));
  for (const { figures } of shown) {
    figures?.forEach((count, index) => {
      const total = sums[index];
      if (count === undefined || total === undefined) return;
      total.sum += count;
      total.known = true;
    });
  }
  const known = sums.filter((total) => total.known).map(({ one, many, sum }) => quantity(sum, one, many));
  if (known.length === 0) return [];
  return part === undefined ? listWords.totals(known) : listToolWords.totalsAmong(known, part);
}
