import { createSignal, type Accessor } from 'solid-js';

/** Which entries of a list are selected, by key, and whether boxes stand beside them. */
export interface Selection {
  picking: Accessor<boolean>;
  keys: Accessor<ReadonlySet<string>>;
  has(key: string): boolean;
  /** Puts the boxes there, or takes them away with what they hold. */
  pick(picking: boolean): void;
  set(key: string, selected: boolean): void;
  /** Selects, or no longer selects, several at once. */
  setAll(keys: readonly string[], selected: boolean): void;
  clear(): void;
  /** Drops what is not there any more. */
  keepOnly(there: ReadonlySet<string>): void;
}

/** A selection; nothing of it depends on what is drawn, so it outlives refreshes and filters. */
export function createSelection(): Selection {
  const [picking, setPicking] = createSignal(false);
  const [keys, setKeys] = createSignal<ReadonlySet<string>>(new Set());
  const setAll = (changed: readonly string[], selected: boolean): void => {
    const next = new Set(keys());
    for (const key of changed) {
      if (selected) next.add(key);
      else next.delete(key);
    }
    setKeys(next);
  };
  const clear = () => setKeys(new Set<string>());
  return {
    picking,
    keys,
    has: (key) => keys().has(key),
    pick(now) {
      setPicking(now);
      if (!now) clear();
    },
    set: (key, selected) => setAll([key], selected),
    setAll,
    clear,
    keepOnly(there) {
      const gone = [...keys()].filter((key) => !there.has(key));
      if (gone.length > 0) setAll(gone, false);
    },
  };
}
