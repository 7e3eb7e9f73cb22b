import { createSignal, onMount, type Accessor } from 'solid-js';
import type * as listExtras from './list-extras';

type Extras = typeof listExtras;

const [extras, setExtras] = createSignal<Extras>();
let asked: Promise<void> | undefined;

/**
 * What a list has beside its rows, fetched once they stand, so that the way to the first row stays short.
 * @returns undefined until it is here; whoever shows a part of it holds its place
 */
export function useExtras(): Accessor<Extras | undefined> {
  // In a task of its own: asked for in this one, it would be under way before the rows are drawn.
  onMount(() => setTimeout(() => void fetchExtras()));
  return extras;
}

/** Fetches it now, for a page that is not whole without. Settles always; where it fails, the next asking tries again. */
export async function fetchExtras(): Promise<void> {
  if (asked) return asked;
  asked = import('./list-extras').then(
    (loaded) => void setExtras(() => loaded),
    () => void (asked = undefined),
  );
  return asked;
}

/** The same without asking for it: undefined until somebody's asking has brought it. */
export const loadedExtras: Accessor<Extras | undefined> = extras;
