import { describe, expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import { vmware } from '~/platforms/vmware/platform';
import type { Round } from './attempt-rounds';
import type { Attempt, Ledger, Outcome } from './attempts';
import { attemptsView, axisHead, axisView, stripView } from './attempts-view';
import { changeBetween, changeView } from './changes';

const zone = 'Europe/Berlin';
const start = Date.parse('2026-08-22T11:53:08Z');
const minute = 60_000;
const letters: Record<string, Outcome> = { w: 'worked', l: 'limited', f: 'failed' };

/** A ledger of one connection, an attempt a minute: "wwf". A dash is a gap. */
function ledger(text: string): Ledger {
  const rounds = [...text].map((letter, id): Round => {
    const from = start + id * minute;
    return { id, kind: letter === '-' ? 'away' : 'round', from, to: letter === '-' ? from + 30 * minute : from };
  });
  const attempts = [...text].flatMap((letter, id): Attempt[] => {
    const outcome = letters[letter];
    return outcome ? [{ at: start + id * minute, round: id, outcome }] : [];
  });
  const seen = new Map([['id a', { told: undefined, attempts, collected: undefined, change: undefined }]]);
  return { since: start, looked: start, rounds, seen };
}
const label = (text: string) => stripView(ledger(text), 'id a', zone).label;

describe('a strip says in words', () => {
  it.each([
    ['', 'No attempt since 13:53'],
    ['w', '1 attempt since 13:53: worked'],
    ['f', '1 attempt since 13:53: failed'],
    ['wwwwwwwwwwwwww', '14 attempts since 13:53: all worked'],
    ['ffffffffffffff', '14 attempts since 13:53: all failed'],
    ['wwwwwwwwwwwfff', '14 attempts since 13:53: 11 worked, then 3 failed'],
    ['wwwwwlllllllll', '14 attempts since 13:53: 5 worked, then 9 limited'],
    ['ffww', '4 attempts since 13:53: 2 failed, then 2 worked'],
    ['wwwwfwwwwwwwww', '14 attempts since 13:53: 13 worked, 1 failed at 13:57'],
    ['wlwffw', '6 attempts since 13:53: 3 worked, 1 limited at 13:54, 2 failed'],
    ['ww-w', '3 attempts since 13:53: all worked; this page did not look from 13:55 to 14:25'],
    ['w-w-w', '3 attempts since 13:53: all worked; this page did not look 2 times in between'],
    ['-w', '1 attempt since 13:53: worked'],
  ])('%s: %s', (text, said) => expect(label(text)).toBe(said));

  it('counts its newest 14 alone, and says since when those are', () => {
    expect(label(`fff${'w'.repeat(14)}`)).toBe('14 attempts since 13:56: all worked');
  });
  it('that an attempt before the page was opened is known from its own time on', () => {
    const early = { ...ledger('w'), since: start + minute };
    expect(stripView(early, 'id a', zone).label).toBe('1 attempt since 13:53: worked');
  });
  it('that nothing is known of a connection that it never saw', () => {
    expect(stripView(ledger('w'), 'id b', zone).label).toBe('No attempt since 13:53');
  });
});

describe('the axis', () => {
  it('says since when the page has been watching, or since its oldest column', () => {
    expect(axisHead(ledger('www'), zone)).toBe('Attempts since 13:53');
    expect(axisHead(ledger('w'.repeat(16)), zone)).toBe('Attempts since 13:55');
  });
  it('never says an older time than that of the watch', () => {
    expect(axisHead({ ...ledger('www'), since: start + 60 * minute }, zone)).toBe('Attempts since 14:53');
  });
  it('ends with the newest column and leaves a gap where the page did not look', () => {
    expect(axisView(ledger('w-w'))).toEqual({ newest: 2, columns: ['looked', 'away', 'looked'] });
    expect(axisView(ledger('w'.repeat(20))).columns).toHaveLength(14);
    expect(axisView(ledger('')).newest).toBe(-1);
  });
});

describe('the page of a connection', () => {
  it('gives the time of each attempt, newest first, and since when it was seen', () => {
    const view = attemptsView(ledger('wl'), 'id a', zone);
    expect(view.counts).toBe('1 worked, 1 limited');
    expect(lineText(view.since)).toBe('seen on this page since 13:53:08');
    expect(view.times.map(({ at, word }) => `${at.text} ${word}`)).toEqual(['13:54:08 limited', '13:53:08 worked']);
    expect(view.gaps).toBeUndefined();
  });
  it('explains a gap, and has no counts where nothing was seen', () => {
    expect(attemptsView(ledger('w-w'), 'id a', zone).gaps).toBe('A gap is a time in which this page did not look.');
    expect(attemptsView(ledger(''), 'id a', zone)).toMatchObject({ counts: undefined, times: [] });
  });
});

describe('a change of figures', () => {
  const said = (before: (number | undefined)[], now: (number | undefined)[]) => {
    const change = changeBetween({ at: start, counts: before }, { at: start + minute, counts: now });
    return change && lineText(changeView(vmware, change, zone).text);
  };
  it('is said with its sign and its noun, the largest first', () => {
    expect(said([48, 1201, 36], [48, 1204, 36])).toBe('+3 VMs since 13:53');
    expect(said([48, 1201, 36], [47, 1204, 36])).toBe('+3 VMs, −1 agent since 13:53');
    expect(said([48, 1201, 36], [0, 0, 0])).toBe('−1,201 VMs, −48 agents, −36 storages since 13:53');
  });
  it('is not said where figures are the same, or were not known', () => {
    expect(said([48, 1201, 36], [48, 1201, 36])).toBeUndefined();
    expect(said([undefined, 1201, 36], [48, 1201, undefined])).toBeUndefined();
    expect(changeBetween(undefined, { at: start, counts: [1] })).toBeUndefined();
  });
  it('is none where the collection is still the same', () => {
    expect(changeBetween({ at: start, counts: [1] }, { at: start, counts: [2] })).toBeUndefined();
  });
  it('stands beside the time of the collection where it is short', () => {
    const view = (by: number[]) => changeView(vmware, { since: start, at: start, by }, zone).short;
    expect([view([0, 3, 0]), view([1, 3, 0])]).toEqual([true, false]);
  });
});
