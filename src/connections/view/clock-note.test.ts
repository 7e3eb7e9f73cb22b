import { expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import { clockNote } from './clock-note';

const note = (aheadMs: number) => {
  const said = clockNote({ serverTime: 1_787_400_000_000 + aheadMs, receivedAt: 1_787_400_000_000 });
  return said && lineText(said);
};

it('a clock that is off by an hour is told, in either direction', () => {
  expect(note(3_600_000 - 900)).toContain('is 1 h ahead of this machine’s');
  expect(note(-25 * 60_000)).toContain('is 25 min behind this machine’s');
});

it('clocks that agree, or of which one is not told, are no matter', () => {
  expect(note(4 * 60_000)).toBeUndefined();
  expect(note(-90_000)).toBeUndefined();
  expect(clockNote({ serverTime: undefined, receivedAt: 0 })).toBeUndefined();
  expect(clockNote(undefined)).toBeUndefined();
});
