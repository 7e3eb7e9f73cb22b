import { number, quantity } from '~/lib/quantity';
import type { ListCounts } from './list-counts';
import { sameNarrowed, type Narrowed } from './list-choice';
import { listToolWords } from './list-tool-words';
import { stateKinds, type StateKind } from './state';
import { stateWords } from './state-words';

/** A filter by state, ready to print. */
export interface FilterView {
  kind: 'all' | StateKind;
  /** What it narrows the list to. */
  to: Narrowed;
  label: string;
  /** "1,204"; "" while it is not known. */
  count: string;
  /** "1,204 connections" */
  countSpoken: string | undefined;
  pressed: boolean;
  /** There is nothing to show, so that it does nothing; one that is pressed can always be let go. */
  waits: boolean;
}

/**
 * All, and every state in the order in which it needs somebody; Unreadable only where there is one.
 * @param counts undefined while the list is on its way
 */
export function filterViews(counts: ListCounts | undefined, narrowed: Narrowed): FilterView[] {
  const view = (kind: 'all' | StateKind, to: Narrowed, label: string): FilterView => {
    const count = counts && (kind === 'all' ? counts.all : counts.byState[kind]);
    const pressed = sameNarrowed(to, narrowed);
    return {
      ...{ kind, to, label, pressed },
      count: count === undefined ? '' : number(count),
      countSpoken: count === undefined ? undefined : quantity(count, 'connection'),
      waits: !pressed && count === 0,
    };
  };
  const shown = stateKinds.filter(
    (kind) =>
      kind !== 'unreadable' ||
      (counts?.byState.unreadable ?? 0) > 0 ||
      (narrowed.kind === 'state' && narrowed.state === kind),
  );
  return [
    view('all', { kind: 'all' }, listToolWords.all),
    ...shown.map((state) => view(state, { kind: 'state', state }, stateWords[state])),
  ];
}
