import type { Platform } from '~/platforms/platform';
import type { ListChoice } from './list-choice';
import { factsOf, type EntryFacts, type ListFacts } from './list-facts';
import { matcher } from './list-filter';
import { compareBy, sortsOf, type ListSort } from './list-sort';

/** Which entries are shown, in which order. */
export interface ListOrder {
  keys: readonly string[];
  /** Whether these are the entries that the choice means, in its order. */
  current: boolean;
}

/** What an order is made of. */
export interface OrderInput {
  platform: Platform;
  facts: ListFacts;
  choice: ListChoice;
  /** By the server's clock, milliseconds since 1970. */
  now: number;
}

/**
 * The order as it is settled: on load, on Refresh, and when a filter, a search or a sort is chosen.
 * @param sorted all entries in the order of the choice, where they are sorted already
 */
export function settledOrder(input: OrderInput, sorted: readonly EntryFacts[] = sortedEntries(input)): ListOrder {
  return { keys: sorted.filter(matcher(input.choice, input.now)).map(({ key }) => key), current: true };
}

/** All entries in the order of a choice. */
export function sortedEntries({ platform, facts, choice, now }: OrderInput): EntryFacts[] {
  return [...facts.entries].sort(compareBy(sortOf(platform, choice), now));
}

/**
 * The order after a refresh by itself, under which no row may move or vanish, since someone may be about to press in it:
 * what is shown keeps its place even where it fits the filter no more, what is gone from the server leaves, and what is
 * new, or fits only now, comes last. `current` tells whether to sort again would change anything.
 */
export function keptOrder(input: OrderInput, shown: readonly string[]): ListOrder {
  const { platform, facts, choice, now } = input;
  const matches = matcher(choice, now);
  const compare = compareBy(sortOf(platform, choice), now);
  const stay = factsOf(facts, shown);
  const there = new Set(shown);
  const come = facts.entries.filter((entry) => !there.has(entry.key) && matches(entry)).sort(compare);
  const all = come.length === 0 ? stay : [...stay, ...come];
  const current = all.every((entry, index) => {
    const before = all[index - 1];
    return matches(entry) && (before === undefined || compare(before, entry) <= 0);
  });
  // The same array where nothing changed, so that no row is looked at for it.
  return { keys: all.length === shown.length && come.length === 0 ? shown : all.map(({ key }) => key), current };
}

/** The sort of a choice. */
export function sortOf(platform: Platform, { sort }: ListChoice): ListSort {
  const sorts = sortsOf(platform);
  const found = sorts.find(({ key }) => key === sort) ?? sorts[0];
  if (!found) throw new Error(`The platform ${platform.id} has no sorts.`);
  return found;
}
