import { createMemo, type Accessor } from 'solid-js';
import type { EntryFacts } from '~/connections/view/list-facts';
import { keptOrder, settledOrder, sortedEntries, type ListOrder, type OrderInput } from '~/connections/view/list-order';

/**
 * The order that is shown, within the current owner: settled anew with every choice and with every count of `settlings`,
 * and kept in between.
 */
export function createListOrder(
  input: Accessor<OrderInput | undefined>,
  settlings: Accessor<number>,
): Accessor<ListOrder | undefined> {
  let last: { from: OrderInput; sorted: EntryFacts[] } | undefined;
  /** A search shows a part of what is sorted already, key after key. */
  const sorted = (from: OrderInput): EntryFacts[] => {
    const same = last?.from.facts === from.facts && last.from.now === from.now;
    if (!last || !same || last.from.choice.sort !== from.choice.sort) last = { from, sorted: sortedEntries(from) };
    return last.sorted;
  };
  const order = createMemo<{ from: OrderInput; settling: number; order: ListOrder } | undefined>((before) => {
    const from = input();
    const settling = settlings();
    if (!from) return undefined;
    const kept = before?.settling === settling && before.from.choice === from.choice;
    const made = kept ? keptOrder(from, before.order.keys) : settledOrder(from, sorted(from));
    return { from, settling, order: made };
  });
  return () => order()?.order;
}
