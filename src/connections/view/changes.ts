import { instantMs } from '~/contract/instant';
import { line, type Line } from '~/lib/line';
import { quantity } from '~/lib/quantity';
import type { Observation, Platform } from '~/platforms/platform';
import { clock } from './time';
import { changeWords } from './attempt-words';

/** The main figures of one collection, in the platform's order. */
export interface Collected {
  /** Milliseconds since 1970 by the server's clock. */
  at: number;
  counts: readonly (number | undefined)[];
}

/** What became another from one collection to the next. */
export interface Change {
  /** Times of the two collections, milliseconds since 1970. */
  since: number;
  at: number;
  /** By how much, in the platform's order; 0 where nothing changed or one of the two is not known. */
  by: readonly number[];
}

/** A change, ready to print. */
export interface ChangeView {
  /** "+3 VMs, −1 agent since 14:02" */
  text: Line;
  /** The same with a full stop, to stand among others. */
  sentence: Line;
  /** Only one figure changed, so that it fits beside the time of the collection. */
  short: boolean;
}

/** A change is shown until the next one, but at most this long, in milliseconds; then it is no news. */
export const changeShownFor = 10 * 60_000;

/** The figures of an observation; undefined where it is not known when they were collected. */
export function collectedOf(observation: Observation | undefined): Collected | undefined {
  const at = instantMs(observation?.collectedAt);
  if (observation === undefined || at === undefined) return undefined;
  return { at, counts: observation.contribution.figures.map(({ count }) => count) };
}

/** What a collection changed; undefined where it is the same one, or where its figures are. */
export function changeBetween(before: Collected | undefined, now: Collected): Change | undefined {
  if (before === undefined || before.at === now.at) return undefined;
  const by = now.counts.map((count, index) => (count ?? NaN) - (before.counts[index] ?? NaN) || 0);
  return by.some((each) => each !== 0) ? { since: before.at, at: now.at, by } : undefined;
}

/** "+3 VMs, −1 agent since 14:02", the largest change first. @param zone see ViewTime */
export function changeView(platform: Platform, change: Change, zone: string | undefined): ChangeView {
  const changed = platform
    .unknownContribution()
    .figures.map(({ one, many }, index) => ({ one, many, by: change.by[index] ?? 0 }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const texts = changed.map(({ one, many, by }) => `${by < 0 ? '−' : '+'}${quantity(Math.abs(by), one, many)}`);
  const text = changeWords.since(texts, clock(change.since, zone, false));
  return { text, sentence: line`${text}.`, short: changed.length === 1 };
}
