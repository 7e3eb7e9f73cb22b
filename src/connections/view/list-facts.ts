import type { ListEntry } from '~/api/list-entry';
import { instantMs } from '~/contract/instant';
import type { Platform } from '~/platforms/platform';
import { folded, sortable } from './list-text';
import { connectionName } from './row';
import { connectionState, staleAfter, type StateKind } from './state';

/** What filters, search and order need of an entry, taken once per reply. */
export interface EntryFacts {
  key: string;
  /** Its state as long as its last success is recent. */
  fresh: StateKind;
  /** After this instant it is stale, in milliseconds by the server's clock; Infinity: it never turns. */
  staleAt: number;
  /** The failure's category, '' where it has none; undefined where the connection does not fail. */
  category: string | undefined;
  /** For comparison. */
  name: string;
  /** For comparison; undefined where it is not known. Made when it is first asked for, as is what a search looks at. */
  host(): string | undefined;
  /** What a search looks at, folded. */
  text(): string;
  /** Milliseconds; undefined where it never worked. */
  lastSuccess: number | undefined;
  /** The main figures, in the platform's order; undefined where nothing is known, or another entry with its id has them. */
  figures: readonly (number | undefined)[] | undefined;
}

/** What a reply holds, as lists are made of it. */
export interface ListFacts {
  entries: readonly EntryFacts[];
  /** Where each is, here as in the reply. */
  places: ReadonlyMap<string, number>;
  /** The instants at which entries turn stale, ascending. */
  staleAt: Float64Array;
}

/** Entries that did not change are the same objects in the next reply, and of thousands a few do. */
const known = new WeakMap<ListEntry, EntryFacts>();

/** The facts of a reply, in its order. */
export function listFacts(platform: Platform, entries: readonly ListEntry[]): ListFacts {
  const facts = entries.map((entry) => {
    const made = known.get(entry) ?? entryFacts(platform, entry);
    known.set(entry, made);
    return made;
  });
  return {
    entries: facts,
    places: new Map(facts.map(({ key }, place) => [key, place])),
    staleAt: Float64Array.from(facts, ({ staleAt }) => staleAt).sort(),
  };
}

/** The facts of the entries with these keys; those that are gone are left out. */
export function factsOf({ entries, places }: ListFacts, keys: readonly string[]): EntryFacts[] {
  return keys.flatMap((key) => entries[places.get(key) ?? -1] ?? []);
}

/** How many entries have turned stale by now: where it did not change, no state did. */
export function turnedStale({ staleAt }: ListFacts, now: number): number {
  let [low, high] = [0, staleAt.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((staleAt[middle] ?? 0) < now) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The state of an entry. @param now by the server's clock, milliseconds since 1970 */
export function stateAt({ fresh, staleAt }: EntryFacts, now: number): StateKind {
  return now > staleAt ? 'stale' : fresh;
}

function entryFacts(platform: Platform, entry: ListEntry): EntryFacts {
  if (entry.kind === 'unreadable') {
    const { key, name = '', id = '' } = entry;
    return {
      ...{ key, fresh: 'unreadable', staleAt: Infinity, category: undefined, lastSuccess: undefined },
      ...{ name: sortable(folded(name.trim() || id)), host: () => undefined, figures: undefined },
      text: once(() => folded(`${name}\n${id}`)),
    };
  }
  const { connection, key, shadowed } = entry;
  const { poll, host, username, id } = connection;
  const name = connectionName(connection);
  // As long as its last success is recent.
  const fresh = connectionState(platform, connection, -Infinity);
  const lastSuccess = instantMs(poll?.lastSuccessAt);
  const turns = fresh === 'healthy' || fresh === 'degraded' || fresh === 'blind';
  return {
    ...{ key, fresh, lastSuccess },
    staleAt: turns && poll && lastSuccess !== undefined ? lastSuccess + staleAfter(poll.intervalSeconds) : Infinity,
    category: fresh === 'failing' ? (poll?.lastError?.category ?? '') : undefined,
    name: sortable(folded(name)),
    host: once(() => sortable(folded(platform.address(connection)))),
    text: once(() => folded([name, host, platform.address(connection), username, id].join('\n'))),
    figures: shadowed ? undefined : platform.observation(connection)?.contribution.figures.map(({ count }) => count),
  };
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
