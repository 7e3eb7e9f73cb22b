import { createWindowVirtualizer, defaultRangeExtractor, type Range } from '@tanstack/solid-virtual';
import {
  createMemo,
  createRenderEffect,
  createRoot,
  createSignal,
  getOwner,
  onCleanup,
  onMount,
  type Accessor,
} from 'solid-js';
import { createEndKeeper } from './create-end-keeper';
import { createHeldRows } from './create-held-rows';

/** The rows of a long list that stand in the document, and where. The page itself scrolls. */
export interface RowWindow {
  /** In the order of the list: those in sight, some around them, and those that the keyboard may go to next. */
  keys: Accessor<readonly string[]>;
  /** Height of the list in CSS pixels, guessed where a row was never drawn. */
  height: Accessor<number>;
  /** Puts a row's element into its place, and watches its height. @returns lets go of it */
  hold(key: string, row: HTMLElement): () => void;
  /** Hears of each focus within the list. */
  focused(event: FocusEvent): void;
}

/** Rows above and below those in sight. */
const around = 4;

/** A list that is at least this wide, in CSS pixels, has its rows in one line. */
const wideList = 992;

/** What is known of heights, in CSS pixels, at one width of a list: so one that comes back stands where it stood. */
const known: {
  width: number | undefined;
  /** By key. */
  rows: Map<string, number>;
  /** Of rows that were never drawn. */
  guess: number | undefined;
} = { width: undefined, rows: new Map(), guess: undefined };

/**
 * The window of a long list, within the current owner.
 * @param list the element around the rows
 * @param keys names of all rows, in order
 * @param usualHeight of a row that was never drawn, in CSS pixels
 */
export function createRowWindow(
  list: () => HTMLElement,
  keys: Accessor<readonly string[]>,
  usualHeight: number,
): RowWindow {
  const places = createMemo(() => new Map(keys().map((key, index) => [key, index])));
  const rows = new Map<string, HTMLElement>();
  const [top, setTop] = createSignal(0);
  const held = createHeldRows(keys, places, rows);
  const owner = getOwner();

  const virtualizer = createWindowVirtualizer<HTMLElement>({
    get count() {
      return keys().length;
    },
    get getItemKey() {
      const all = keys();
      return (index: number) => all[index] ?? index;
    },
    get scrollMargin() {
      return top();
    },
    get rangeExtractor() {
      const others = held.indexes();
      return (range: Range) => [...new Set([...defaultRangeExtractor(range), ...others])].sort((a, b) => a - b);
    },
    estimateSize: (index) => known.rows.get(keys()[index] ?? '') ?? known.guess ?? usualHeight,
    measureElement(row) {
      // Where nothing is laid out (jsdom), rows are as high as they usually are.
      const height = row.getBoundingClientRect().height || usualHeight;
      known.rows.set(keys()[Number(row.dataset['index'])] ?? '', height);
      return height;
    },
    overscan: around,
    initialOffset: () => window.scrollY,
  });
  const standing = createMemo(
    () => new Map(virtualizer.getVirtualItems().map(({ key, start }) => [String(key), start])),
  );

  onLayout(() => {
    setTop(topOf(list()));
    const width = list().clientWidth;
    if (width !== known.width) {
      if (known.width !== undefined) known.rows.clear();
      known.width = width;
      known.guess = width < wideList ? undefined : usualHeight;
    }
    if (known.guess !== undefined || known.rows.size === 0) return;
    known.guess = Math.min(...known.rows.values());
    virtualizer.measure();
  });
  createEndKeeper();

  return {
    keys: createMemo(() => [...standing().keys()], undefined, {
      equals: (before, after) => before.length === after.length && before.every((key, index) => key === after[index]),
    }),
    height: () => virtualizer.getTotalSize(),
    hold(key, row) {
      rows.set(key, row);
      return createRoot((letGo) => {
        createRenderEffect(() => {
          const index = places().get(key) ?? 0;
          row.dataset['index'] = String(index);
          row.ariaPosInSet = String(index + 1);
        });
        createRenderEffect(() => (row.ariaSetSize = String(keys().length)));
        createRenderEffect(() => {
          const start = standing().get(key);
          if (start !== undefined) row.style.top = `${start - top()}px`;
        });
        virtualizer.measureElement(row);
        return () => {
          letGo();
          if (rows.get(key) === row) rows.delete(key);
          row.ariaPosInSet = row.ariaSetSize = null;
          row.style.removeProperty('top');
        };
      }, owner);
    },
    focused: held.focused,
  };
}

/** Calls when the owner's elements stand, and whenever the page becomes higher or wider, or less so, while it lives. */
function onLayout(changed: () => void): void {
  onMount(changed);
  if (typeof ResizeObserver === 'undefined') return; // jsdom
  const layout = new ResizeObserver(changed);
  layout.observe(document.body);
  onCleanup(() => layout.disconnect());
}

/** Distance of the list from the top of the document. */
function topOf(list: HTMLElement): number {
  return list.getBoundingClientRect().top + window.scrollY;
}
