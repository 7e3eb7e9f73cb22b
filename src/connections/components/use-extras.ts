import { createSignal, onMount, type Accessor } from 'solid-js';
import type * as listExtras from './list-extras';

type Extras = typeof listExtras;

const [extras, setExtras] = createSignal<Extras>();
let asked = false;

/**
 * What a list has beside its rows, fetched once they stand, so that the way to the first row stays short.
 * @returns undefined until it is here; whoever shows a part of it holds its place
 */
export function useExtras(): Accessor<Extras | undefined> {
  onMount(() => {
    if (asked) return;
    asked = true;
    import('./list-extras').then(setExtras, () => (asked = false));
  });
  return extras;
}

/** The same without asking for it: undefined until somebody's asking has brought it. */
export const loadedExtras: Accessor<Extras | undefined> = extras;
