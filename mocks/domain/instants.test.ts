import { describe, expect, it } from 'vitest';
import { createInstants, formatInstant } from './instants';

describe('instants (§2, §10.19)', () => {
  it('have as many digits as they need', () => {
    const ms = Date.UTC(2026, 7, 22, 14, 3, 11);
    const texts = [0, 482, 480].map((more) => formatInstant({ ms: ms + more, nanos: 0 }));
    expect(texts).toEqual(['2026-08-22T14:03:11Z', '2026-08-22T14:03:11.482Z', '2026-08-22T14:03:11.48Z']);
    expect(formatInstant({ ms, nanos: 917_305 })).toBe('2026-08-22T14:03:11.000917305Z');
  });

  it('are never given twice, whatever the clock does', () => {
    const clock = [5, 5, 4, 5.5, 5.5, 6, 0];
    const instants = createInstants(() => clock.shift() ?? 0);
    const given = Array.from(
      { length: 7 },
      () => `${instants.next()} ${instants.last.ms}.${String(instants.last.nanos).padStart(6, '0')}`,
    );
    expect(given.map((text) => text.split(' ')[1])).toEqual([
      '5.000000',
      '5.001000',
      '5.002000',
      '5.500000',
      '5.501000',
      '6.000000',
      '6.001000',
    ]);
  });

  it('go on after the last one of an earlier life', () => {
    expect(createInstants(() => 1, { ms: 9, nanos: 999_000 }).next()).toBe('1970-01-01T00:00:00.01Z');
  });
});
