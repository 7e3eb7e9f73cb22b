import type { Platform } from '~/platforms/platform';
import { sortsOf } from './list-sort';
import { stateKinds, type StateKind } from './state';

/** Which connections a list is narrowed to, beside a search. */
export type Narrowed =
  | { kind: 'all' }
  | { kind: 'state'; state: StateKind }
  /** Failing with one category; '' is a failure without one (§4.4). */
  | { kind: 'failing'; category: string };

/** What one chose to see of a list, and in which order. */
export interface ListChoice {
  narrowed: Narrowed;
  /** As typed. */
  search: string;
  /** Key of one of the platform's sorts (see sortsOf). */
  sort: string;
}

/** The parameters of an address that hold a choice. */
export const choiceParameters = ['state', 'failing', 'q', 'sort'] as const;

/** The choice that an address holds. What is absent or unknown is as if nothing was chosen. */
export function readChoice(platform: Platform, search: string): ListChoice {
  const given = new URLSearchParams(search);
  const category = given.get('failing');
  const state = stateKinds.find((kind) => kind === given.get('state'));
  const sorts = sortsOf(platform).map(({ key }) => key);
  return {
    narrowed:
      category !== null
        ? { kind: 'failing', category }
        : state === undefined
          ? { kind: 'all' }
          : { kind: 'state', state },
    search: given.get('q') ?? '',
    sort: sorts.find((key) => key === given.get('sort')) ?? sorts[0] ?? '',
  };
}

/** The query string of an address with another choice in it; what is not chosen is left out, and the rest stays. */
export function searchWith(platform: Platform, search: string, choice: ListChoice): string {
  const parameters = new URLSearchParams(search);
  for (const name of choiceParameters) parameters.delete(name);
  const { narrowed } = choice;
  if (narrowed.kind === 'state') parameters.set('state', narrowed.state);
  if (narrowed.kind === 'failing') parameters.set('failing', narrowed.category);
  if (choice.search.trim() !== '') parameters.set('q', choice.search);
  if (choice.sort !== sortsOf(platform)[0]?.key) parameters.set('sort', choice.sort);
  const text = parameters.toString().replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** Whether two choices show the same. */
export function sameChoice(a: ListChoice, b: ListChoice): boolean {
  return a.search === b.search && a.sort === b.sort && sameNarrowed(a.narrowed, b.narrowed);
}

/** What is left of a choice that hides nothing; its order stays. */
export function wholeList(choice: ListChoice): ListChoice {
  return { ...choice, narrowed: { kind: 'all' }, search: '' };
}

/** A press on a filter: on one that is pressed already, all are shown again. A search stays. */
export function pressed(choice: ListChoice, filter: Narrowed): ListChoice {
  return { ...choice, narrowed: sameNarrowed(choice.narrowed, filter) ? { kind: 'all' } : filter };
}

/** Whether two narrow a list alike. */
export function sameNarrowed(a: Narrowed, b: Narrowed): boolean {
  if (a.kind === 'state' && b.kind === 'state') return a.state === b.state;
  if (a.kind === 'failing' && b.kind === 'failing') return a.category === b.category;
  return a.kind === b.kind;
}
