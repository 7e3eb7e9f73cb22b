import type { Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import type { ListChoice, Narrowed } from './list-choice';
import { countStates, totalsLine, type ListCounts } from './list-counts';
import { factsOf, type ListFacts } from './list-facts';
import { hides } from './list-filter';
import { filterViews, type FilterView } from './list-filters';
import { categoryTitle, groupViews, type GroupView } from './list-groups';
import { sortOf, type ListOrder } from './list-order';
import { sortsOf } from './list-sort';
import { listToolWords } from './list-tool-words';
import { stateWords } from './state-words';
import { listWords } from './words';

/** What a list holds and what finds its way in it: all of the list that no tick of the clock changes. */
export interface ListContents {
  /** Hidden heading of the list: "Connections, problems first". */
  heading: string;
  /** Keys of the entries in the order to show; each is drawn by rowView. The same array as long as it holds the same. */
  keys: readonly string[];
  counts: ListCounts;
  /** "4 of 9 connections need attention"; undefined where none does, or where some are hidden. */
  attention: string | undefined;
  /** Over the list: what needs attention, or how many are shown. */
  status: string;
  /** Said when something else was chosen: "2 of 9 connections shown". */
  found: string;
  filters: readonly FilterView[];
  sorts: readonly { key: string; label: string; selected: boolean }[];
  groups: readonly GroupView[];
  /** One press that hides nothing any more; undefined where all are shown. */
  showAll: string | undefined;
  /** Nothing is shown, though there is something. */
  noMatch: { title: string; text: Line; action: string } | undefined;
  /** The order or the filter would show something else by now. */
  outdated: { text: string; action: string } | undefined;
  /** "125 agents, 4,400 VMs and 120 storages in all."; empty where nothing is known. */
  totals: Line;
}

/** What contents are made of. */
export interface ContentsInput {
  facts: ListFacts;
  choice: ListChoice;
  order: ListOrder;
  /** By the server's clock, milliseconds since 1970. */
  now: number;
}

/** The contents of a list, ready to print. */
export function listContents(platform: Platform, { facts, choice, order, now }: ContentsInput): ListContents {
  const { keys, current } = order;
  const counts = countStates(facts, now);
  const part = hides(choice);
  const attention = counts.attention === 0 || part ? undefined : listWords.attention(counts.attention, counts.all);
  const shown = keys.length === facts.entries.length ? facts.entries : factsOf(facts, keys);
  return {
    heading: listToolWords.heading(filtersOf(platform, choice, 'many'), sortOf(platform, choice).order),
    keys,
    counts,
    attention,
    status: part ? listToolWords.shown(keys.length, counts.all) : (attention ?? listToolWords.calm(counts.all)),
    found: part ? listToolWords.shown(keys.length, counts.all) : listToolWords.allShown(counts.all),
    filters: filterViews(counts, choice.narrowed),
    sorts: sortsOf(platform).map(({ key, label }) => ({ key, label, selected: key === choice.sort })),
    groups: groupViews(platform, facts, choice.narrowed),
    showAll: part ? listToolWords.showAll : undefined,
    noMatch:
      keys.length > 0
        ? undefined
        : {
            title: listToolWords.noMatch,
            text: listToolWords.noMatchText(filtersOf(platform, choice, 'one')),
            action: listToolWords.showAllConnections,
          },
    outdated: current ? undefined : { text: listToolWords.outdated, action: listToolWords.sortAgain },
    totals: totalsLine(platform, shown, part ? keys.length : undefined),
  };
}

/** What a list is narrowed to, as the end of a sentence about many connections or about one. */
function filtersOf(platform: Platform, { narrowed, search }: ListChoice, about: 'one' | 'many'): string[] {
  const { have, fail, match, has, fails, matches } = listToolWords.filter;
  const say = about === 'many' ? { have, fail, match } : { have: has, fail: fails, match: matches };
  const text = search.trim();
  return [...narrowing(platform, narrowed, say), ...(text === '' ? [] : [say.match(text)])];
}

function narrowing(
  platform: Platform,
  narrowed: Narrowed,
  say: { have(state: string): string; fail(title: string): string },
): string[] {
  if (narrowed.kind === 'all') return [];
  if (narrowed.kind === 'state') return [say.have(stateWords[narrowed.state])];
  return [say.fail(categoryTitle(platform, narrowed.category))];
}
