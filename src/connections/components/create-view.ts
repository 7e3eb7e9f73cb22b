import { createComputed, type Accessor } from 'solid-js';
import { createStore, reconcile, unwrap } from 'solid-js/store';

/**
 * A view that changes in place: each new one is compared with the one before, and only what differs is drawn anew. So a
 * tick of the clock touches the words that it changes, and no more.
 * @param compute makes the view, of plain data
 */
export function createView<T extends object | undefined>(compute: () => T): Accessor<T> {
  const [store, setStore] = createStore<{ view: T | undefined }>({ view: undefined });
  createComputed(() => {
    // A copy, since the store writes into what it holds, and views share their unchanging lines with each other.
    const next = structuredClone(unwrap(compute()));
    setStore('view', reconcile<T | undefined, T | undefined>(next, { merge: true, key: null }));
  });
  return () => store.view as T;
}
