import type { ConnectionsReply } from '~/api/connections-api';
import type { ListEntry } from '~/api/list-entry';
import type { Line } from '~/lib/line';
import { quantity } from '~/lib/quantity';
import type { Platform } from '~/platforms/platform';
import { connectionState, needsAttention, type StateKind } from './state';
import { listWords } from './words';

/** The state of an entry, whether it could be read or not. */
export function entryState(platform: Platform, entry: ListEntry, now: number): StateKind {
  return entry.kind === 'unreadable' ? 'unreadable' : connectionState(platform, entry.connection, now);
}

/** How many connections are in each state, and how many need somebody. */
export function countStates(platform: Platform, entries: ConnectionsReply['entries'], now: number) {
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
  for (const entry of entries) byState[entryState(platform, entry, now)] += 1;
  const attention = entries.filter((entry) => needsAttention(entryState(platform, entry, now))).length;
  return { all: entries.length, attention, byState };
}

/** Sums of the main figures over all connections; empty where none is known. A repeated id counts once: both rows show the same (§3.1). */
export function totalsLine(platform: Platform, entries: ConnectionsReply['entries']): Line {
  const sums = platform.unknownContribution().figures.map(({ one, many }) => ({ one, many, sum: 0, known: false }));
  for (const entry of entries) {
    if (entry.kind === 'unreadable' || entry.shadowed) continue;
    platform.observation(entry.connection)?.contribution.figures.forEach(({ count }, index) => {
      const total = sums[index];
      if (count === undefined || total === undefined) return;
      total.sum += count;
      total.known = true;
    });
  }
  const known = sums.filter((total) => total.known);
  return known.length === 0 ? [] : listWords.totals(known.map(({ one, many, sum }) => quantity(sum, one, many)));
}
