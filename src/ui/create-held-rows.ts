import { batch, createEffect, createMemo, createSignal, type Accessor } from 'solid-js';

/** Rows that stay in the document wherever the page is scrolled to, since the keyboard is there or may go there next. */
export interface HeldRows {
  /** Their places in the list. */
  indexes: Accessor<readonly number[]>;
  /** Hears of each focus within the list. */
  focused(event: FocusEvent): void;
}

const reachable = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';

/**
 * The first and the last row, the one that had the focus last, and its neighbours as far as the next that has something
 * to focus: so Tab and Shift+Tab go on, and what a dialog gives the focus back to is there.
 * @param keys names of all rows, in order
 * @param places their places by key
 * @param rows elements of those that are drawn, by key
 */
export function createHeldRows(
  keys: Accessor<readonly string[]>,
  places: Accessor<ReadonlyMap<string, number>>,
  rows: ReadonlyMap<string, HTMLElement>,
): HeldRows {
  const [focus, setFocus] = createSignal<string>();
  const [reach, setReach] = createSignal({ up: 1, down: 1 });
  const at = createMemo(() => places().get(focus() ?? ''));

  const indexes = createMemo(() => {
    const [last, place, { up, down }] = [keys().length - 1, at(), reach()];
    const near = place === undefined ? [] : Array.from({ length: up + down + 1 }, (_, nth) => place - up + nth);
    return [0, ...near.filter((index) => index > 0 && index < last), last];
  });
  /** Whether the row at this place is drawn, and has nothing to stop at. */
  const passedOver = (index: number): boolean => {
    const row = rows.get(keys()[index] ?? '');
    return row !== undefined && index > 0 && index < keys().length - 1 && !row.querySelector(reachable);
  };
  createEffect(() => {
    indexes();
    const place = at();
    if (place === undefined) return;
    // After the rows of this change are drawn and held.
    queueMicrotask(() =>
      setReach((now) => {
        const up = passedOver(place - now.up) ? now.up + 1 : now.up;
        const down = passedOver(place + now.down) ? now.down + 1 : now.down;
        return up === now.up && down === now.down ? now : { up, down };
      }),
    );
  });
  return {
    indexes,
    focused({ target }) {
      for (const [key, row] of rows) {
        if (!(target instanceof Node) || !row.contains(target)) continue;
        if (focus() === key) return;
        // At once: between the two, the row that has the focus now would not be held.
        batch(() => {
          setReach({ up: 1, down: 1 });
          setFocus(key);
        });
        return;
      }
    },
  };
}
