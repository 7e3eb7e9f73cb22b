import { cleanup, render, screen, waitFor } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RowList } from './row-list';

// jsdom knows no layout, and no scrolling.
beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const names = (count: number) => Array.from({ length: count }, (_, index) => `row ${index + 1}`);

function list(first: readonly string[], silent: readonly string[] = []) {
  const [keys, setKeys] = createSignal(first);
  render(() => (
    <RowList of={keys()}>
      {(key) => (
        <li aria-label={key}>{silent.includes(key) ? key : <button type="button">{`press ${key}`}</button>}</li>
      )}
    </RowList>
  ));
  return setKeys;
}
const rows = () => screen.getAllByRole('listitem');
const labels = () => rows().map((row) => row.getAttribute('aria-label'));
/** Until the window is here. */
const windowed = () => waitFor(() => expect(rows()[0]?.hasAttribute('aria-posinset')).toBe(true));

describe('a short list', () => {
  it('has all of its rows, and leaves counting to the browser', () => {
    list(names(100));
    expect(labels()).toEqual(names(100));
    expect(rows()[0]?.hasAttribute('aria-posinset')).toBe(false);
  });

  it('keeps the element and the focus of a row whose neighbours change', async () => {
    const setKeys = list(['a', 'b', 'c', 'd']);
    const row = screen.getByRole('listitem', { name: 'c' });
    await userEvent.click(screen.getByRole('button', { name: 'press c' }));
    setKeys(['x', 'y', 'c', 'z']);
    expect(labels()).toEqual(['x', 'y', 'c', 'z']);
    expect(screen.getByRole('listitem', { name: 'c' })).toBe(row);
    expect(document.activeElement?.textContent).toBe('press c');
  });
});

describe('a long list', () => {
  it('has the rows in sight, the first and the last, each with its place among all', async () => {
    list(names(5000));
    await windowed();
    expect(rows().length).toBeLessThan(40);
    expect(labels().slice(0, 3)).toEqual(['row 1', 'row 2', 'row 3']);
    const last = rows().at(-1);
    expect(last?.getAttribute('aria-label')).toBe('row 5000');
    expect(last?.getAttribute('aria-posinset')).toBe('5000');
    expect(last?.getAttribute('aria-setsize')).toBe('5000');
  });

  it('leads the keyboard on from row to row, past those with nothing to stop at', async () => {
    const silent = names(60).slice(30, 50);
    list(names(5000), silent);
    await windowed();
    screen.getByRole('button', { name: 'press row 1' }).focus();
    for (let step = 2; step <= 30; step += 1) await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('press row 30');
    await waitFor(() => screen.getByRole('button', { name: 'press row 51' }));
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('press row 51');
    await waitFor(() => screen.getByRole('button', { name: 'press row 30' }));
    await userEvent.tab({ shift: true });
    expect(document.activeElement?.textContent).toBe('press row 30');
  });

  it('that becomes short shows all of its rows in their usual place, and keeps those that were there', async () => {
    const setKeys = list(names(5000));
    await windowed();
    const row = screen.getByRole('listitem', { name: 'row 2' });
    setKeys(['row 2', 'row 4000']);
    expect(labels()).toEqual(['row 2', 'row 4000']);
    expect(screen.getByRole('listitem', { name: 'row 2' })).toBe(row);
    await waitFor(() => expect(row.hasAttribute('aria-setsize')).toBe(false));
    expect(row.style.top).toBe('');
  });
});
