import type { Platform } from '~/platforms/platform';
import { stateAt, type EntryFacts } from './list-facts';
import { listToolWords } from './list-tool-words';
import { stateKinds } from './state';

/** An order that a list can have. */
export interface ListSort {
  /** In addresses. */
  key: string;
  /** In the choice of orders: "Name", "Most VMs". */
  label: string;
  /** In a heading: "by name", "most VMs first". */
  order: string;
  /** Compares two entries, before their names do. @param now by the server's clock */
  compare(a: EntryFacts, b: EntryFacts, now: number): number;
}

const rank = new Map(stateKinds.map((kind, index) => [kind, index]));
const rankOf = (entry: EntryFacts, now: number): number => rank.get(stateAt(entry, now)) ?? 0;

const made = new WeakMap<Platform, readonly ListSort[]>();

/** The orders of a platform's list, the usual one first. */
export function sortsOf(platform: Platform): readonly ListSort[] {
  const sorts = made.get(platform) ?? makeSorts(platform);
  made.set(platform, sorts);
  return sorts;
}

function makeSorts(platform: Platform): ListSort[] {
  const { problems, name, host, longest, most } = listToolWords.sorts;
  return [
    { key: 'problems', ...problems, compare: (a, b, now) => rankOf(a, now) - rankOf(b, now) },
    { key: 'name', ...name, compare: () => 0 },
    { key: 'host', ...host, compare: (a, b) => byText(a.host(), b.host()) },
    ...platform.unknownContribution().figures.map(({ label }, index): ListSort => ({
      key: `most-${label.toLowerCase()}`,
      ...most(label),
      compare: (a, b) => (b.figures?.[index] ?? -1) - (a.figures?.[index] ?? -1),
    })),
    { key: 'last-success', ...longest, compare: (a, b) => since(a) - since(b) },
  ];
}

/** Entries in the order of a sort; what it leaves open is by name, then as they come. */
export function compareBy(sort: ListSort, now: number): (a: EntryFacts, b: EntryFacts) => number {
  return (a, b) => sort.compare(a, b, now) || byText(a.name, b.name);
}

/** What is not known comes last. */
function byText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}

/** What never worked comes first, what is not polled last; no infinities, whose difference would be no number. */
function since({ fresh, lastSuccess }: EntryFacts): number {
  if (fresh === 'disabled' || fresh === 'unreadable') return Number.MAX_VALUE;
  return lastSuccess ?? -Number.MAX_VALUE;
}
