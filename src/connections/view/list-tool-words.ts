import { line, type Line } from '~/lib/line';
import { listed, number, quantity } from '~/lib/quantity';

/** A sort, as the choice of orders names it and as a heading does. */
interface SortWords {
  label: string;
  order: string;
}

/** Sentences of what finds, narrows and orders the connections of a list. */
export const listToolWords = {
  region: 'Connections',
  filters: 'Show by state',
  all: 'All',
  search: 'Search connections',
  searchHint: 'Name, host or user',
  sort: 'Sort',
  sorts: {
    problems: { label: 'Problems first', order: 'problems first' },
    name: { label: 'Name', order: 'by name' },
    host: { label: 'Host', order: 'by host' },
    longest: { label: 'Longest without success', order: 'longest without success first' },
    most: (figure: string): SortWords => ({ label: `Most ${figure}`, order: `most ${figure} first` }),
  },
  sortAgain: 'Sort again',
  outdated:
    'Since the last refresh, the order or the filter would show the connections otherwise. To see it, sort again.',
  /** "Connections that fail with “Authentication failed” and match “oslo”, problems first" */
  heading: (filters: readonly string[], order: string): string =>
    filters.length === 0 ? `Connections, ${order}` : `Connections that ${listed(filters)}, ${order}`,
  filter: {
    have: (state: string): string => `have the state “${state}”`,
    fail: (title: string): string => `fail with “${title}”`,
    match: (search: string): string => `match “${search}”`,
    has: (state: string): string => `has the state “${state}”`,
    fails: (title: string): string => `fails with “${title}”`,
    matches: (search: string): string => `matches “${search}”`,
  },
  calm: (all: number): string =>
    all === 1 ? 'The connection needs no attention' : `None of ${number(all)} connections needs attention`,
  shown: (shown: number, all: number): string => `${number(shown)} of ${quantity(all, 'connection')} shown`,
  allShown: (all: number): string => (all === 1 ? 'The connection is shown' : `All ${number(all)} connections shown`),
  showAll: 'Show all',
  noMatch: 'No connection matches',
  noMatchText: (filters: readonly string[]): Line => line`None ${listed(filters)}.`,
  showAllConnections: 'Show all connections',
  group: (count: number, title: string): string =>
    count === 1 ? `1 connection fails with ${title}` : `${number(count)} connections fail with ${title}`,
  groupOver: (title: string): string => `No connection fails with ${title} any more`,
  showGroup: 'Show only these',
  showOthers: 'Show the others too',
  totalsAmong: (figures: readonly string[], shown: number): Line =>
    shown === 1
      ? line`${listed(figures)} in this connection.`
      : line`${listed(figures)} in these ${number(shown)} connections.`,
};
