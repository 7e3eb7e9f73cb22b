import { describe, expect, it } from 'vitest';
import { readEntries } from '~/api/list-entry';
import { exampleConnection, exampleObserved } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { readChoice } from './list-choice';
import { listFacts, turnedStale } from './list-facts';
import { keptOrder, settledOrder, type OrderInput } from './list-order';

const now = Date.parse('2026-08-22T12:07:34.000Z');
const poll = { intervalSeconds: 60, lastAttemptAt: '2026-08-22T12:07:00Z', lastSuccessAt: '2026-08-22T12:07:00Z' };
const failing = (category?: string) => ({
  ...poll,
  consecutiveFailures: 1,
  lastError: { message: 'x', ...(category === undefined ? {} : { category }) },
});
const item = (id: string, over: Partial<ReturnType<typeof exampleConnection>> = {}) =>
  exampleConnection({ id, name: id, host: 'vc.example.net', poll, ...over });
const input = (items: readonly unknown[], search = '', at = now): OrderInput => ({
  platform: vmware,
  facts: listFacts(vmware, readEntries(items, vmware.connection)),
  choice: readChoice(vmware, search),
  now: at,
});
const ids = (keys: readonly string[]) => keys.map((key) => key.replace(/^id /, ''));
const settled = (items: readonly unknown[], search = '') => ids(settledOrder(input(items, search)).keys);
const kept = (items: readonly unknown[], shown: readonly string[], search = '', at = now) => {
  const made = keptOrder(
    input(items, search, at),
    shown.map((id) => `id ${id}`),
  );
  return { ...made, keys: ids(made.keys) };
};
const seen = (vms: number) => exampleObserved({ vms });

describe('a search', () => {
  const items = [
    item('1', { name: 'Zürich DR', host: 'vc-zrh.example.net', username: 'pulse-ro@vsphere.local' }),
    item('2', { name: 'Łódź', host: 'vc-lodz.example.net', port: 8443, username: 'EXAMPLE\\svc-pulse' }),
    item('3', { name: 'Oslo office', host: '192.0.2.41', username: 'svc-pulse@lab.example.net' }),
    { id: 'broken one' },
  ];
  it.each([
    ['zurich', ['1']],
    ['ZÜRICH', ['1']],
    ['lodz', ['2']],
    ['8443', ['2']],
    ['192.0.2', ['3']],
    ['svc pulse example', ['2', '3']],
    ['  oslo   lab ', ['3']],
    ['office zrh', []],
    ['broken', ['broken one']],
    ['.*', []],
  ])('%j looks at names, hosts, users and ids, and every word must be there', (q, found) => {
    expect(settled(items, `?q=${encodeURIComponent(q)}&sort=host`).sort()).toEqual([...found].sort());
  });
  it('finds no words over two of them', () => {
    expect(settled(items, '?q=DR%0Avc')).toEqual(['1']);
    expect(settled(items, '?q=drvc')).toEqual([]);
  });
});

describe('a filter', () => {
  const items = [
    item('a', { poll: failing('auth') }),
    item('b', { poll: failing('tls') }),
    item('c', { poll: failing() }),
    item('d', { poll: failing('quota') }),
    item('e'),
    item('f', { poll: failing('auth'), enabled: false }),
  ];
  it('shows the connections of one state', () => {
    expect(settled(items, '?state=failing')).toEqual(['a', 'b', 'c', 'd']);
    expect(settled(items, '?state=healthy')).toEqual(['e']);
    expect(settled(items, '?state=disabled')).toEqual(['f']);
    expect(settled(items, '?state=stale')).toEqual([]);
  });
  it('shows those that fail with one category, be it unknown or none', () => {
    expect(settled(items, '?failing=auth')).toEqual(['a']);
    expect(settled(items, '?failing=quota')).toEqual(['d']);
    expect(settled(items, '?failing=')).toEqual(['c']);
  });
  it('goes with a search', () => expect(settled(items, '?state=failing&q=b')).toEqual(['b']));
});

describe('an order', () => {
  const items = [
    item('vc10', { host: 'b.example.net', observed: seen(5) }),
    item('vc9', { host: '192.0.2.10', observed: seen(50), poll: failing('auth') }),
    item('new', { host: '192.0.2.9', observed: undefined, poll: { intervalSeconds: 60 } }),
    item('Äbc', {
      host: 'a.example.net',
      observed: seen(500),
      poll: { ...poll, lastSuccessAt: '2026-08-22T11:00:00Z' },
    }),
    item('off', { host: 'c.example.net', enabled: false, observed: undefined }),
  ];
  it.each([
    ['', ['vc9', 'Äbc', 'new', 'vc10', 'off']],
    ['?sort=name', ['Äbc', 'new', 'off', 'vc9', 'vc10']],
    ['?sort=host', ['new', 'vc9', 'Äbc', 'vc10', 'off']],
    ['?sort=most-vms', ['Äbc', 'vc9', 'vc10', 'new', 'off']],
    ['?sort=last-success', ['new', 'Äbc', 'vc9', 'vc10', 'off']],
    ['?sort=nonsense', ['vc9', 'Äbc', 'new', 'vc10', 'off']],
  ])('%j is what it says, and names decide what it leaves open', (search, order) => {
    expect(settled(items, search)).toEqual(order);
  });
});

describe('a refresh by itself', () => {
  const before = [item('a'), item('b'), item('c')];
  it('moves no row, whatever the states became, and offers to sort again', () => {
    const after = [item('c', { poll: failing() }), item('b'), item('a')];
    expect(kept(after, ['a', 'b', 'c'])).toEqual({ keys: ['a', 'b', 'c'], current: false });
    expect(kept(before, ['a', 'b', 'c'])).toEqual({ keys: ['a', 'b', 'c'], current: true });
  });
  it('keeps a row that fits the filter no more, under the pointer', () => {
    const after = [item('a', { poll: failing() }), item('b'), item('c', { poll: failing() })];
    expect(kept(after, ['a', 'b', 'c'], '?state=failing')).toEqual({ keys: ['a', 'b', 'c'], current: false });
    expect(kept(after, ['a', 'c', 'b'], '?state=failing')).toEqual({ keys: ['a', 'c', 'b'], current: false });
    expect(kept(after, ['a', 'c'], '?state=failing')).toEqual({ keys: ['a', 'c'], current: true });
  });
  it('adds at its end what is new or fits only now, and drops what is gone', () => {
    const after = [item('z', { poll: failing() }), item('b'), item('y', { poll: failing() }), item('x')];
    expect(kept(after, ['a', 'b'], '')).toEqual({ keys: ['b', 'y', 'z', 'x'], current: false });
    expect(kept(after, ['y'], '?state=failing')).toEqual({ keys: ['y', 'z'], current: true });
    expect(kept(after, [], '?state=failing')).toEqual({ keys: ['y', 'z'], current: true });
  });
  it('keeps the very same keys where nothing came or went, so that no row is looked at', () => {
    const shown = ['id a', 'id b', 'id c'];
    expect(keptOrder(input(before), shown).keys).toBe(shown);
  });
  it('counts what turned stale by time alone', () => {
    const { facts } = input(before);
    expect(turnedStale(facts, now)).toBe(0);
    const later = now + 10 * 60_000;
    expect(turnedStale(facts, later)).toBe(3);
    expect(kept(before, [], '?state=stale', later).keys).toEqual(['a', 'b', 'c']);
  });
});

it('the facts of an entry that is the same object are not taken again', () => {
  const entries = readEntries([item('a'), item('b')], vmware.connection);
  const [first, second] = listFacts(vmware, entries).entries;
  expect(listFacts(vmware, entries).entries).toEqual([first, second]);
  expect(listFacts(vmware, entries).entries[0]).toBe(first);
  const turned = listFacts(vmware, [...entries].reverse());
  expect(turned.entries[1]).toBe(first);
  expect([...turned.places]).toEqual([
    ['id b', 0],
    ['id a', 1],
  ]);
});
