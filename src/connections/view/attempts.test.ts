import { describe, expect, it } from 'vitest';
import type { ListEntry } from '~/api/list-entry';
import { vmware } from '~/platforms/vmware/platform';
import { keptRounds } from './attempt-rounds';
import { watchAttempts, type Ledger } from './attempts';
import { restoredLedger, storedLedger } from './attempts-stored';

const start = Date.parse('2026-08-22T11:53:08Z');
const s = 1000;
const minute = 60 * s;

interface Told {
  /** Seconds after the start; undefined: not attempted. */
  at?: number | undefined;
  failed?: boolean;
  degraded?: boolean;
  enabled?: boolean;
  vms?: number;
  id?: string;
  nth?: number;
}

/** What a reply tells of a connection. */
function entry(name: string, { at, failed, degraded, enabled = true, vms = 5, nth = 1 }: Told): ListEntry {
  const instant = at === undefined ? undefined : new Date(start + at * s).toISOString();
  const observed = { collectedAt: instant, hosts: 1, vms, datastores: 1, degraded: degraded ?? false, issueCount: 0 };
  return {
    kind: 'readable',
    key: nth === 1 ? `id ${name}` : `id ${name} #${nth}`,
    shadowed: nth > 1,
    connection: {
      ...{ id: name, name, host: 'vc.example.net', enabled },
      poll: {
        intervalSeconds: 60,
        ...(instant === undefined ? {} : { lastAttemptAt: instant }),
        ...(failed ? { lastError: { message: 'x' }, consecutiveFailures: 1 } : {}),
      },
      ...(instant === undefined || failed ? {} : { observed }),
    },
  };
}
const all = (told: Record<string, Told>) => Object.entries(told).map(([name, each]) => entry(name, each));

/** The ledger after replies, each at its seconds after the start. */
function watched(...replies: [at: number, told: Record<string, Told>][]): Ledger {
  return replies.reduce<Ledger | undefined>(
    (before, [at, told]) => watchAttempts(vmware, before, all(told), start + at * s),
    undefined,
  )!;
}
/** "0w 1f": round and outcome of each attempt. */
const strip = (ledger: Ledger, name: string) =>
  (ledger.seen.get(`id ${name}`)?.attempts ?? []).map(({ round, outcome }) => `${round}${outcome[0]}`).join(' ');
const kinds = (ledger: Ledger) => ledger.rounds.map(({ kind }) => kind).join(' ');

describe('the ledger of attempts', () => {
  it('begins with the newest attempt that the first reply tells of, and knows since when it has been watching', () => {
    const ledger = watched([0, { a: { at: -20 }, b: {} }]);
    expect(ledger.since).toBe(start);
    expect([strip(ledger, 'a'), strip(ledger, 'b')]).toEqual(['0w', '']);
  });
  it('tells what each attempt came to', () => {
    const ledger = watched([0, { a: { at: 1 }, b: { at: 2, failed: true }, c: { at: 3, degraded: true } }]);
    expect(['a', 'b', 'c'].map((name) => strip(ledger, name))).toEqual(['0w', '0f', '0l']);
  });
  it('counts an attempt once, however many replies tell of it, and keeps what did not change as it is', () => {
    const first = watched([0, { a: { at: -20 }, b: { at: -19 } }]);
    const second = watchAttempts(vmware, first, all({ a: { at: -20 }, b: { at: 42 } }), start + 45 * s);
    expect([strip(second, 'a'), strip(second, 'b')]).toEqual(['0w', '0w 1w']);
    expect(second.seen.get('id a')).toBe(first.seen.get('id a'));
    expect(watchAttempts(vmware, second, all({ a: { at: -20 }, b: { at: 42 } }), start + minute).rounds).toBe(
      second.rounds,
    );
  });
  it('does not count an attempt again that a late reply tells once more', () => {
    expect(strip(watched([0, { a: { at: 0 } }], [62, { a: { at: 61 } }], [63, { a: { at: 0 } }]), 'a')).toBe('0w 1w');
  });
  it('goes on when the clock of the server steps back', () => {
    const ledger = watched(
      [0, { a: { at: 0 }, b: { at: 1 } }],
      [15, { a: { at: -600 }, b: { at: -599 } }],
      [30, { a: { at: -538 }, b: { at: -537 } }],
    );
    expect([strip(ledger, 'a'), strip(ledger, 'b')]).toEqual(['0w 1w 2w', '0w 1w 2w']);
  });
  it('keeps what it saw before the server was restarted', () => {
    const ledger = watched([0, { a: { at: 0 } }], [15, { a: {} }], [90, { a: { at: 80, failed: true } }]);
    expect(strip(ledger, 'a')).toBe('0w 1f');
  });
  it('forgets a connection that left the list, and begins anew with one that comes back', () => {
    const gone = watched([0, { a: { at: 0 }, b: { at: 1 } }], [15, { a: { at: 0 } }]);
    expect(gone.seen.has('id b')).toBe(false);
    expect(strip(watchAttempts(vmware, gone, all({ a: { at: 0 }, b: { at: 62 } }), start + 70 * s), 'b')).toBe('1w');
  });
  it('begins the whole watch anew where nothing is left of what it knew', () => {
    const other = watched([0, { a: { at: 0 } }], [15, { z: { at: 1 } }]);
    expect([other.since, strip(other, 'z')]).toEqual([start + 15 * s, '0w']);
    expect(watched([0, { a: { at: 0 } }], [15, {}]).since).toBe(start + 15 * s);
  });
  it('shows an attempt of a repeated id in each row that has it', () => {
    const ledger = watchAttempts(vmware, undefined, [entry('a', { at: 0 }), entry('a', { at: 0, nth: 2 })], start);
    expect([...ledger.seen.values()].map(({ attempts }) => attempts.map(({ round }) => round))).toEqual([[0], [0]]);
  });
  it('keeps the marks of a connection that was disabled, and adds none but those of saved tests', () => {
    const ledger = watched(
      [0, { a: { at: 0 }, b: { at: 1 } }],
      [62, { a: { enabled: false }, b: { at: 61 } }],
      [90, { a: { at: 88, enabled: false }, b: { at: 61 } }],
    );
    expect([strip(ledger, 'a'), strip(ledger, 'b')]).toEqual(['0w 1w', '0w 1w']);
  });
  it('keeps what it knows of an item that cannot be read for a while', () => {
    const first = watched([0, { a: { at: 0 }, b: { at: 1 } }]);
    const broken: ListEntry = { kind: 'unreadable', key: 'id a', index: 0, id: 'a', name: 'a', path: '', problem: 'x' };
    expect(strip(watchAttempts(vmware, first, [broken, entry('b', { at: 1 })], start + 15 * s), 'a')).toBe('0w');
  });
  it('keeps a limited number of attempts and rounds, fewer of each in a long list', () => {
    const replies = Array.from({ length: 100 }, (_, i): [number, Record<string, Told>] => [
      i * 62,
      { a: { at: i * 62 } },
    ]);
    const ledger = watched(...replies);
    expect(ledger.seen.get('id a')?.attempts).toHaveLength(60);
    expect(ledger.rounds).toHaveLength(keptRounds);
    const others = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`n${i}`, {}]));
    const long = watchAttempts(vmware, ledger, all({ ...others, a: { at: 6300 } }), start + 6301 * s);
    expect(long.seen.get('id a')?.attempts).toHaveLength(15);
  });
});

describe('the time axis', () => {
  it('has a column for each round of the poller, so that an incident lines up', () => {
    const ledger = watched(
      [10, { a: { at: 0 }, b: { at: 4 }, c: { at: 8 } }],
      [75, { a: { at: 70, failed: true }, b: { at: 74, failed: true }, c: { at: 8 } }],
      [90, { a: { at: 70, failed: true }, b: { at: 74, failed: true }, c: { at: 78, failed: true } }],
    );
    expect(['a', 'b', 'c'].map((name) => strip(ledger, name))).toEqual(['0w 1f', '0w 1f', '0w 1f']);
  });
  it('tells two rounds apart where the first reply comes in the middle of one', () => {
    const ledger = watched(
      [72, { a: { at: 70 }, b: { at: 4 }, c: { at: 8 } }],
      [80, { a: { at: 70 }, b: { at: 74 }, c: { at: 78 } }],
    );
    expect(['a', 'b', 'c'].map((name) => strip(ledger, name))).toEqual(['1w', '0w 1w', '0w 1w']);
  });
  it('takes a round that lasts longer than an interval for one', () => {
    const names = Array.from({ length: 20 }, (_, i) => `n${i}`);
    const told = (now: number) =>
      Object.fromEntries(names.map((name, i) => [name, { at: 360 + i * 15 <= now ? 360 + i * 15 : i * 15 }]));
    const ledger = watched(
      ...Array.from({ length: 25 }, (_, i): [number, Record<string, Told>] => [300 + i * 15, told(300 + i * 15)]),
    );
    expect(names.map((name) => strip(ledger, name))).toEqual(names.map(() => '0w 1w'));
  });
  it('gives a saved test a column between the rounds, and the next round its own for all', () => {
    const ledger = watched(
      [5, { a: { at: 0 }, b: { at: 2 }, c: { at: 4 } }],
      [40, { a: { at: 0 }, b: { at: 38, failed: true }, c: { at: 4 } }],
      [80, { a: { at: 66 }, b: { at: 68 }, c: { at: 70 } }],
    );
    expect(['a', 'b', 'c'].map((name) => strip(ledger, name))).toEqual(['0w 2w', '0w 1f 2w', '0w 2w']);
    expect(kinds(ledger)).toBe('round between round');
  });
  it('keeps a round open while somebody tests', () => {
    const ledger = watched(
      [5, { a: { at: 0 }, b: { at: -70 }, c: { at: -68 } }],
      [9, { a: { at: 8 }, b: { at: -70 }, c: { at: -68 } }],
      [20, { a: { at: 8 }, b: { at: 12 }, c: { at: 14 } }],
    );
    expect(['a', 'b', 'c'].map((name) => strip(ledger, name))).toEqual(['1w 2w', '0w 1w', '0w 1w']);
  });
  it('puts tests of several connections side by side', () => {
    const ledger = watched([5, { a: { at: 0 }, b: { at: 2 } }], [40, { a: { at: 30 }, b: { at: 32 } }]);
    expect([strip(ledger, 'a'), strip(ledger, 'b')]).toEqual(['0w 1w', '0w 1w']);
  });
  it('puts the first attempt of a new connection beside those that were made at the same time', () => {
    const ledger = watched(
      [0, { a: { at: -30 }, b: { at: -28 }, z: {} }],
      [20, { a: { at: 16 }, b: { at: 18 }, z: { at: 14 } }],
      [90, { a: { at: 80 }, b: { at: 82 }, z: { at: 78 } }],
    );
    expect(['a', 'b', 'z'].map((name) => strip(ledger, name))).toEqual(['0w 1w 2w', '0w 1w 2w', '1w 2w']);
  });
  it('has a gap where the page did not look and attempts may have been missed', () => {
    const away = watched([0, { a: { at: -5 } }], [600, { a: { at: 595 } }]);
    expect([kinds(away), strip(away, 'a')]).toEqual(['round away round', '0w 2w']);
    expect(away.rounds[1]).toMatchObject({ from: start, to: start + 600 * s });
  });
  it('has no gap where nothing can have been missed', () => {
    expect(kinds(watched([0, { a: { at: -5 } }], [70, { a: { at: 58 } }]))).toBe('round round');
    expect(kinds(watched([0, { a: { at: -5 } }], [600, { a: { at: -5 } }]))).toBe('round');
    const slow: [number, Record<string, Told>][] = [0, 15, 30, 45, 60, 75, 90, 105, 120].map((at) => [
      at,
      { a: { at: -60 } },
    ]);
    expect(kinds(watched(...slow, [135, { a: { at: 130 } }]))).toBe('round round');
  });
});

describe('a reload', () => {
  const before = watched(
    [0, { a: { at: -5 }, b: { at: -3, failed: true } }],
    [60, { a: { at: 58, vms: 8 }, b: { at: 60, degraded: true } }],
  );
  it('keeps attempts, rounds and the change of figures, and counts nothing twice', () => {
    const after = restoredLedger(storedLedger(before))!;
    const again = watchAttempts(
      vmware,
      after,
      all({ a: { at: 58, vms: 8 }, b: { at: 60, degraded: true } }),
      start + 70 * s,
    );
    expect([strip(again, 'a'), strip(again, 'b')]).toEqual(['0w 1w', '0f 1l']);
    expect(again.rounds).toEqual(before.rounds);
    expect(again.since).toBe(start);
    expect(again.seen.get('id a')?.change).toEqual(before.seen.get('id a')?.change);
    expect(again.seen.get('id a')?.change?.by).toEqual([0, 3, 0]);
  });
  it('keeps keys and numbers alone', () => {
    const text = storedLedger(before).replace(/"(version|since|looked|rounds|seen|id a|id b)":/g, '');
    expect(text).toMatch(/^[\d\s[\]{},:-]+$/);
  });
  it('begins anew with what it cannot read', () => {
    const text = storedLedger(before);
    const damaged = [
      null,
      '',
      'x',
      '[]',
      '{"version":1}',
      '{"version":2}',
      text.slice(0, -3),
      text.replace('58000', '"x"'),
    ];
    expect(damaged.map(restoredLedger)).toEqual(damaged.map(() => undefined));
  });
});
