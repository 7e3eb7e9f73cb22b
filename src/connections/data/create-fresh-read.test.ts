import { expect, it, vi } from 'vitest';
import { createFreshRead } from './create-fresh-read';

it('changes of several connections, one after another, share a read; a second one of the same reads anew', async () => {
  const read = vi.fn(async () => 'list');
  const fresh = createFreshRead(read);
  await fresh.read('a');
  await fresh.read('b');
  expect(read).toHaveBeenCalledTimes(1);
  await fresh.read('a');
  expect(read).toHaveBeenCalledTimes(2);
});

it('a read is not used again once something else was written, or when it failed, or some seconds later', async () => {
  vi.useFakeTimers();
  const read = vi.fn(async () => 'list');
  const fresh = createFreshRead(read);
  await fresh.read('a');
  fresh.forget();
  await fresh.read('b');
  expect(read).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(2_001);
  read.mockRejectedValueOnce(new Error('no answer'));
  await expect(fresh.read('c')).rejects.toThrow('no answer');
  await fresh.read('d');
  expect(read).toHaveBeenCalledTimes(4);
  vi.useRealTimers();
});
