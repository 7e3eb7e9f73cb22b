import { expect, it } from 'vitest';
import { createFrameQueue } from './frame-queue';

const settle = () => Promise.resolve();

it('a few frames open at a time, the nearest first, and the next when one is there', async () => {
  const queue = createFrameQueue(2);
  const begun: string[] = [];
  const wait = (name: string, distance: number) =>
    queue.wait(
      () => distance,
      () => begun.push(name),
    );
  wait('far', 900);
  const near = wait('near', 10);
  const given = wait('given up', 20);
  wait('next', 30);
  given.end();
  await settle();
  expect(begun).toEqual(['near', 'next']);
  near.end();
  near.end();
  await settle();
  expect(begun).toEqual(['near', 'next', 'far']);
});
