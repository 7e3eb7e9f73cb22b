import { expect, it } from 'vitest';
import type { BulkResult } from '~/connections/view/bulk-run';
import { createBulkRun } from './create-bulk-run';

const result = (id: string, outcome: BulkResult['outcome'] = 'well'): BulkResult => ({
  ...{ id, name: id, outcome, title: id, text: undefined, there: true },
});

/** Work that ends when it is told to. */
function openWork() {
  const open = new Map<string, () => void>();
  const started: string[] = [];
  return {
    started,
    atWork: () => open.size,
    end: async (id: string) => {
      open.get(id)?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
    work: (id: string) => {
      started.push(id);
      return new Promise<BulkResult>((resolve) =>
        open.set(id, () => {
          open.delete(id);
          resolve(result(id));
        }),
      );
    },
  };
}

const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

it('never does more than it may at once, and begins the next as soon as one has ended', async () => {
  const { work, started, atWork, end } = openWork();
  const runner = createBulkRun();
  void runner.start({ action: 'test', items, atOnce: 4, work });
  expect(started).toEqual(['a', 'b', 'c', 'd']);
  await end('c');
  expect(started).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(atWork()).toBe(4);
  expect(runner.run()).toMatchObject({ phase: 'running', total: 7, results: [{ id: 'c' }] });
});

it('Cancel starts no further ones, and leaves those that need not be waited for', async () => {
  const { work, started, end } = openWork();
  const runner = createBulkRun();
  const done = runner.start({ action: 'test', items, atOnce: 2, work, leave: (id) => result(id, 'left') });
  await end('a');
  runner.cancel();
  await done;
  expect(started).toEqual(['a', 'b', 'c']);
  const run = runner.run();
  expect(run.phase === 'ended' && run.results.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    ...['a well', 'b left', 'c left'],
  ]);
});

it('Cancel waits for changes that were sent, since only their answers tell what is changed', async () => {
  const { work, started, end } = openWork();
  const runner = createBulkRun();
  const done = runner.start({ action: 'remove', items, atOnce: 1, work });
  runner.cancel();
  expect(runner.run()).toMatchObject({ phase: 'running', cancelled: true });
  await end('a');
  await done;
  expect(started).toEqual(['a']);
  expect(runner.run()).toMatchObject({ phase: 'ended', results: [{ id: 'a', outcome: 'well' }] });
});

it('the results stay until they are dismissed', async () => {
  const runner = createBulkRun();
  await runner.start({ action: 'enable', items: ['a'], atOnce: 1, work: async (id) => result(id) });
  expect(runner.run().phase).toBe('ended');
  runner.dismiss();
  expect(runner.run().phase).toBe('idle');
});
