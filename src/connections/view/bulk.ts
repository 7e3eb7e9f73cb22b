import type { ListEntry } from '~/api/list-entry';
import { bulkWords, type BulkAction } from './bulk-words';
import { offersOf, type Offers, type Refuses } from './offers';

export type { BulkAction } from './bulk-words';

export type ReadableEntry = Extract<ListEntry, { kind: 'readable' }>;

/** An action on a selection: whom it takes, and whom it leaves out. */
export interface BulkOffer {
  action: BulkAction;
  label: string;
  takes: readonly ReadableEntry[];
  /** Why it takes none; undefined where it takes some. */
  withheld: string | undefined;
}

/** What stands in the bar of a selection. */
export interface BulkBarView {
  /** "3 selected" */
  count: string;
  /** "1 not shown": selected, but hidden by a filter; undefined where all are shown. */
  hidden: string | undefined;
  offers: readonly BulkOffer[];
  /** "Disable leaves out 1: disabled already." */
  leftOut: readonly string[];
}

export interface BulkContext {
  /** Keys that the list shows. */
  shown: ReadonlySet<string>;
  refuses: Refuses | undefined;
  /** Whether a connection is being tested. */
  testing: (id: string) => boolean;
}

const order: readonly BulkAction[] = ['test', 'disable', 'enable', 'remove'];

/** Why a connection cannot be selected: it offers nothing. undefined where it can. */
export function unselectable(entry: ReadableEntry, refuses: Refuses | undefined): string | undefined {
  const { test, edit } = offersOf(entry.connection.id, entry.shadowed, refuses);
  return test.offered || edit.offered ? undefined : edit.reason;
}

/** Keys that "Select all shown" selects, in the order shown. */
export function selectableKeys(
  entries: readonly ListEntry[],
  shown: ReadonlySet<string>,
  refuses: Refuses | undefined,
): string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'readable' && shown.has(entry.key) && unselectable(entry, refuses) === undefined ? [entry.key] : [],
  );
}

/** The bar of a selection. @param picked the selected connections, in the server's order */
export function bulkBar(picked: readonly ReadableEntry[], context: BulkContext): BulkBarView {
  const sorted = order.map((action) => sort(action, picked, context));
  const hidden = picked.filter((entry) => !context.shown.has(entry.key)).length;
  return {
    count: picked.length === 0 ? bulkWords.none : bulkWords.selected(picked.length),
    hidden: hidden === 0 ? undefined : bulkWords.notShown(hidden),
    offers: sorted.map(({ offer }) => offer),
    leftOut: sorted.flatMap(({ offer, out }) =>
      offer.takes.length === 0 ? [] : [...out].map(([why, count]) => bulkWords.leftOut(offer.label, count, why)),
    ),
  };
}

function sort(action: BulkAction, picked: readonly ReadableEntry[], context: BulkContext) {
  const takes: ReadableEntry[] = [];
  const out = new Map<string, number>();
  for (const entry of picked) {
    const why = withheld(action, entry, context);
    if (why === undefined) takes.push(entry);
    else out.set(why, (out.get(why) ?? 0) + 1);
  }
  const label = bulkWords.actions[action];
  const [why = bulkWords.nothing] = out.keys();
  const offer: BulkOffer = { action, label, takes, withheld: takes.length > 0 ? undefined : capital(why) };
  return { offer, out };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why an action leaves a connection out; undefined where it takes it. */
function withheld(action: BulkAction, { connection, shadowed }: ReadableEntry, context: BulkContext) {
  const offers: Offers = offersOf(connection.id, shadowed, context.refuses);
  const offer = action === 'test' ? offers.test : action === 'remove' ? offers.remove : offers.edit;
  if (!offer.offered) return offer.reason;
  if (action === 'disable' && !connection.enabled) return bulkWords.alreadyDisabled;
  if (action === 'enable' && connection.enabled) return bulkWords.alreadyEnabled;
  return action === 'test' && context.testing(connection.id) ? bulkWords.testing : undefined;
}
