import { expect, it } from 'vitest';
import { account, base, createBench, healthy } from '../bench';
import { previewEffect } from './preview-effect';

it.each([
  ['draft', 0, 0, 0, 'no_change'],
  ['draft', 2, 2, 0, 'attaches_existing'],
  ['draft', 1, 3, 2, 'mixed_existing_and_new'],
  ['draft', 0, 3, 3, 'creates_multiple'],
  ['draft', 0, 1, 1, 'creates_new'],
  ['saved', 3, 0, 0, 'removes_multiple'],
  ['saved', 1, 0, 0, 'removes_existing'],
  ['saved', 0, 0, 0, 'no_change'],
  ['saved', 0, 1, 1, 'creates_new'],
  ['saved', 0, 1, 0, 'creates_new'],
  ['saved', 0, 2, 0, 'creates_multiple'],
  ['saved', 1, 3, 2, 'splits_existing'],
  ['saved', 3, 3, 0, 'replaces_multiple'],
  ['saved', 1, 2, 0, 'replaces_multiple'],
  ['saved', 1, 1, 0, 'replaces_existing'],
] as const)(
  'of a %s with %i current, %i projected and %i more systems is %5$s',
  (which, current, projected, added, effect) => {
    expect(previewEffect(which === 'saved', { current, projected, added })).toBe(effect);
  },
);

it('counts hosts by name over all connections, and those that go stay counted', () => {
  const bench = createBench();
  bench.vcenters.set('other', { ...healthy, hosts: 2, hostDomain: 'other.test' });
  bench.vcenters.set('more', { ...healthy, hosts: 5 });
  bench.send('POST', base, account('vc', { id: 'a' }));
  bench.round();
  expect(bench.send('POST', `${base}/preview`, account('other')).status).toBe(503);
  bench.send('GET', '/api/state');
  const counts = (target: string, body?: unknown) => {
    const preview = bench.json('POST', target, body) as Record<string, unknown>;
    return [preview['current_count'], preview['projected_count'], preview['effect']];
  };
  expect(counts(`${base}/preview`, account('other'))).toEqual([3, 5, 'creates_multiple']);
  expect(counts(`${base}/preview`, account('more'))).toEqual([3, 5, 'mixed_existing_and_new']);
  expect(counts(`${base}/a/preview`, { host: 'more' })).toEqual([3, 5, 'splits_existing']);
  expect(counts(`${base}/a/preview`, { enabled: false })).toEqual([3, 3, 'removes_multiple']);
});

it('after a saved test the registry waits for its next rebuild, and a disabled connection leaves it at the tick', () => {
  const bench = createBench();
  bench.send('POST', base, account('vc', { id: 'a' }));
  bench.round();
  bench.send('GET', '/api/state');
  bench.send('POST', `${base}/a/test`);
  expect(bench.send('POST', `${base}/a/preview`).status).toBe(503);
  bench.send('PUT', `${base}/a`, { enabled: false });
  bench.round();
  bench.send('GET', '/api/state');
  expect(bench.json('POST', `${base}/preview`, account('vc'))).toMatchObject({ current_count: 0, additional_count: 3 });
});
