import { describe, expect, it } from 'vitest';
import { ago, clock, clockAndZone, duration, exact, serverNow, took, until } from './time';

const at = Date.parse('2026-08-22T12:06:52.501Z');
const zone = 'Europe/Berlin';
const past = (ms: number) => ago(at, { now: at + ms, zone }).text;

describe('a past time', () => {
  it('is relative, in the largest unit that fits', () => {
    const s = 1000;
    expect(
      [0, 999, s, 42 * s, 59.9 * s, 60 * s, 3 * 3600 * s, 47.9 * 3600 * s, 48 * 3600 * s, 400 * 86400 * s].map(past),
    ).toEqual([
      ...[
        'just now',
        'just now',
        '1 s ago',
        '42 s ago',
        '59 s ago',
        '1 min ago',
        '3 h ago',
        '47 h ago',
        '2 days ago',
        '400 days ago',
      ],
    ]);
  });
  it('is never in the future, since the Date header has whole seconds', () => expect(past(-900)).toBe('just now'));
  it('has the exact time on hover, with its zone', () => {
    expect(ago(at, { now: at + 5000, zone })).toEqual({
      text: '5 s ago',
      exact: '22 Aug 2026, 14:06:52 CEST',
      iso: '2026-08-22T12:06:52.501Z',
    });
  });
});

it('an exact time has milliseconds where they are asked for and there', () => {
  expect(exact(at, zone, true).text).toBe('22 Aug 2026, 14:06:52.501 CEST');
  expect(exact(at, zone).text).toBe('22 Aug 2026, 14:06:52 CEST');
  expect(exact(at - 501, zone, true).text).toBe('22 Aug 2026, 14:06:52 CEST');
  expect(exact(at, 'UTC', true).text).toBe('22 Aug 2026, 12:06:52.501 UTC');
  expect(exact(at, undefined).text).toContain('2026');
});

it('a time of day', () => {
  expect([clock(at, zone).text, clock(at, zone, false).text, clockAndZone(at, zone).text]).toEqual([
    '14:06:52',
    '14:06',
    '14:06:52 CEST',
  ]);
  expect(clock(Date.parse('2026-08-22T22:00:00Z'), zone, false).text).toBe('00:00');
});

it('a coming time', () => {
  expect([until(at + 21_000, at), until(at + 90_000, at), until(at + 900, at), until(at - 5000, at)]).toEqual([
    'in 21 s',
    'in 1 min',
    'now',
    'now',
  ]);
});

it('a length of time', () => {
  expect([took(312), took(1400), took(12_400), duration(-5), duration(3_600_000)]).toEqual([
    '0.3 s',
    '1.4 s',
    '12 s',
    '0 s',
    '1 h',
  ]);
});

describe('the server’s now', () => {
  it('goes on from the Date header by the page’s own clock, however wrong that is', () => {
    expect(serverNow({ serverTime: at, receivedAt: 1_000_000 }, 1_008_000)).toBe(at + 8000);
    expect(serverNow({ serverTime: at, receivedAt: at * 2 }, at * 2 + 8000)).toBe(at + 8000);
  });
  it('never goes back when the page’s clock is set back', () =>
    expect(serverNow({ serverTime: at, receivedAt: 5000 }, 1000)).toBe(at));
  it('is the page’s where there is no Date header', () =>
    expect(serverNow({ serverTime: undefined, receivedAt: 1 }, 2)).toBe(2));
});
