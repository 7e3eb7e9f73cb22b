import {
  children,
  createEffect,
  createMemo,
  createRenderEffect,
  createSignal,
  mapArray,
  onCleanup,
  untrack,
  type JSX,
} from 'solid-js';
import type { createRowWindow, RowWindow } from './create-row-window';
import { createScrollMemory } from './create-scroll-memory';

/** More rows than this are drawn through a window. */
const longList = 100;
/** Rows that stand until the window is fetched: as many as a tall screen shows. */
const firstRows = 24;
/** Height of a row that is not drawn yet, in CSS pixels. */
const usualHeight = 65;

type Windowing = typeof createRowWindow;

/** Fetched once for all lists. */
const [windowing, setWindowing] = createSignal<Windowing | 'failed'>();

export interface RowListProps {
  /** Names of the rows, each once, in the order to show. */
  of: readonly string[];
  /** Draws one row: a list item. */
  children: (key: string) => JSX.Element;
}

/**
 * A list of rows. Of a long one only those in sight stand in the document; what that takes is fetched with the first long
 * list. Rows are kept by their key, also when a list becomes long or short.
 */
export function RowList(props: RowListProps) {
  const keys = createMemo(() => props.of, undefined, { equals: sameKeys });
  const long = createMemo(() => keys().length > longList && windowing() !== 'failed');
  createEffect(() => {
    if (!long() || untrack(windowing)) return;
    import('./create-row-window').then(
      (module) => setWindowing(() => module.createRowWindow),
      // Slow is better than incomplete.
      () => setWindowing('failed'),
    );
  });
  const rowWindow = createMemo<RowWindow | undefined>(() => {
    const make = windowing();
    return long() && typeof make === 'function' ? untrack(() => make(() => list, keys, usualHeight)) : undefined;
  });
  const shown = createMemo(() => {
    if (!long()) return keys();
    return rowWindow()?.keys() ?? keys().slice(0, firstRows);
  });
  const height = () => (long() ? (rowWindow()?.height() ?? keys().length * usualHeight) : undefined);
  const list = (
    <ul
      class="rows"
      classList={{ 'rows--window': rowWindow() !== undefined }}
      style={{ height: height() === undefined ? undefined : `${height()}px` }}
      onFocusIn={(event) => rowWindow()?.focused(event)}
    />
  ) as HTMLUListElement;
  const rows = mapArray(shown, (key) => {
    const drawn = children(() => props.children(key));
    const row = createMemo(() => drawn.toArray().find((each) => each instanceof HTMLElement));
    createEffect(() => {
      const [element, standsIn] = [row(), rowWindow()];
      if (element && standsIn) onCleanup(standsIn.hold(key, element));
    });
    return row;
  });
  createScrollMemory();
  createRenderEffect(() =>
    putRows(
      list,
      rows().flatMap((row) => row() ?? []),
    ),
  );
  return list;
}

/**
 * Puts rows into a list, in this order. A row that stays is not taken out, as it would be where one is put in its place:
 * with it, the focus would go.
 */
function putRows(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(rows);
  for (const row of [...list.children]) if (!wanted.has(row)) row.remove();
  let place = list.firstElementChild;
  for (const row of rows) {
    if (row === place) place = place.nextElementSibling;
    else list.insertBefore(row, place);
  }
}

function sameKeys(before: readonly string[], after: readonly string[]): boolean {
  return before === after || (before.length === after.length && before.every((key, index) => key === after[index]));
}
