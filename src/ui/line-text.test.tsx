import { cleanup, render } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { code, keep, line, type Line } from '~/lib/line';
import { LineText } from './line-text';

afterEach(cleanup);

const at = (text: string) => ({ time: { text, exact: '22 Aug 2026, 14:07:34 CEST', iso: '2026-08-22T12:07:34Z' } });

test('a line is printed with its parts set apart, and spaces kept', () => {
  const { container } = render(() => (
    <LineText of={line`Sent to ${code('a:443')} as ${keep('me')}, ${at('3 s ago')}.`} />
  ));
  expect(container.textContent).toBe('Sent to a:443 as me, 3 s ago.');
  expect(container.querySelector('time')?.title).toBe('22 Aug 2026, 14:07:34 CEST');
  expect(container.querySelector('.mono')?.textContent).toBe('a:443');
});

test('a tick of the clock changes a word and rebuilds nothing', () => {
  const [shown, setShown] = createSignal<Line>(line`Updated ${at('1 s ago')}`);
  const { container } = render(() => <LineText of={shown()} />);
  const time = container.querySelector('time');
  setShown(line`Updated ${at('2 s ago')}`);
  expect(container.querySelector('time')).toBe(time);
  expect(container.textContent).toBe('Updated 2 s ago');
});

test('a part may become one of another kind', () => {
  const [shown, setShown] = createSignal<Line>(line`${code('a')}`);
  const { container } = render(() => <LineText of={shown()} />);
  setShown(line`plain`);
  expect(container.innerHTML).toBe('plain');
  setShown(line`${at('now')}`);
  expect(container.textContent).toBe('now');
});

test('a mark after a code stays on its line, and nothing is said twice', () => {
  const [shown, setShown] = createSignal<Line>(line`From ${code('a')}, ${code('b')}; to ${code('c')}.`);
  const { container } = render(() => <LineText of={shown()} />);
  const kept = () => [...container.querySelectorAll('.nowrap')].map((run) => run.textContent);
  expect(container.textContent).toBe('From a, b; to c.');
  expect(kept()).toEqual(['a,', 'b;', 'c.']);
  setShown(line`From ${code('a')} to ${code('c')}`);
  expect(container.textContent).toBe('From a to c');
  expect(kept()).toEqual([]);
});
