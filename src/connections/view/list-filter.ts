import type { ListChoice, Narrowed } from './list-choice';
import { stateAt, type EntryFacts } from './list-facts';
import { searchWords } from './list-text';

/** Tells which entries a choice shows. @param now by the server's clock, milliseconds since 1970 */
export function matcher({ narrowed, search }: ListChoice, now: number): (entry: EntryFacts) => boolean {
  const words = searchWords(search);
  return (entry) => isAmong(entry, narrowed, now) && words.every((word) => entry.text().includes(word));
}

function isAmong(entry: EntryFacts, narrowed: Narrowed, now: number): boolean {
  if (narrowed.kind === 'all') return true;
  if (narrowed.kind === 'state') return stateAt(entry, now) === narrowed.state;
  return entry.category === narrowed.category;
}

/** Whether a choice may hide something. */
export function hides({ narrowed, search }: ListChoice): boolean {
  return narrowed.kind !== 'all' || searchWords(search).length > 0;
}
