import { expect, it } from 'vitest';
import { createFrameQueue, type FrameQueue } from './frame-queue';

const settle = () => Promise.resolve();

/** Notes what becomes of its frames. */
function noting(queue: FrameQueue) {
  const told: string[] = [];
  const wait = (name: string, distance: number, near = true) => {
    const turn = queue.wait({
      distance: () => distance,
      near: () => near,
      open: () => told.push(name),
      close: () => {
        told.push(`${name} closed`);
        turn.end();
      },
    });
    return turn;
  };
  return { told, wait };
}

it('a few frames open at a time, the nearest first, and the next when one is there', async () => {
  const { told, wait } = noting(createFrameQueue(2, 10));
  wait('far', 900);
  const near = wait('near', 10);
  const given = wait('given up', 20);
  wait('next', 30);
  given.end();
  await settle();
  expect(told).toEqual(['near', 'next']);
  near.arrived();
  near.arrived();
  await settle();
  expect(told).toEqual(['near', 'next', 'far']);
});

it('of too many the farthest are closed, but none that is near', async () => {
  const { told, wait } = noting(createFrameQueue(9, 2));
  wait('left', 5_000, false);
  wait('left long ago', 9_000, false);
  wait('one', 10);
  wait('two', 20);
  wait('three', 30);
  await settle();
  expect(told.slice(5)).toEqual(['left long ago closed', 'left closed']);
});
