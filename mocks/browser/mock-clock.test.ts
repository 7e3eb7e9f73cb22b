import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMockClock } from './mock-clock';

const noon = Date.UTC(2026, 7, 22, 12);
const never = new AbortController().signal;
/** Timers alone: what an advance lets go on in between has to go on really. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: noon }));
afterEach(() => void vi.useRealTimers());

it('goes with the clock of the machine, and stands still from where it was stopped', () => {
  const clock = createMockClock({ real: () => Date.now() });
  vi.setSystemTime(noon + 1000);
  expect([clock.now(), clock.stopped()]).toEqual([noon + 1000, false]);
  clock.stop();
  vi.setSystemTime(noon + 9000);
  expect([clock.now(), clock.stopped()]).toEqual([noon + 1000, true]);
  clock.touch();
  expect(clock.now()).toBe(noon + 1001);
  clock.go();
  vi.setSystemTime(noon + 10_000);
  expect([clock.now(), clock.stopped()]).toEqual([noon + 2001, false]);
  clock.touch();
  expect(clock.now()).toBe(noon + 2001);
});

it('what waits goes on when its time has come, of itself while the clock goes', async () => {
  const clock = createMockClock({ real: () => Date.now() });
  const done = vi.fn();
  void clock.wait(5000, never).then(() => done('late'));
  void clock.wait(1000, never).then(() => done('soon'));
  await vi.advanceTimersByTimeAsync(999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done.mock.calls).toEqual([['soon']]);
  clock.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done.mock.calls).toEqual([['soon']]);
  clock.go();
  await vi.advanceTimersByTimeAsync(4000);
  expect(done.mock.calls).toEqual([['soon'], ['late']]);
});

it('moved on, everything that was due in between happens at its own time, and then it is later', async () => {
  const moved = vi.fn();
  const clock = createMockClock({ real: () => Date.now(), stoppedAt: noon, onMove: moved });
  const at: number[] = [];
  void (async () => {
    for (;;) {
      await clock.wait(60_000, never);
      at.push(clock.now() - noon);
    }
  })();
  await clock.advance(150_000);
  expect(at).toEqual([60_000, 120_000]);
  expect(clock.now()).toBe(noon + 150_000);
  await clock.advance(30_000);
  expect(at).toEqual([60_000, 120_000, 180_000]);
  expect(moved).toHaveBeenCalledTimes(2);
});

it('a clock that goes can be moved on as well', async () => {
  const clock = createMockClock({ real: () => Date.now() });
  const done = vi.fn();
  void clock.wait(3_000_000, never).then(done);
  await clock.advance(3_600_000);
  expect(done).toHaveBeenCalledTimes(1);
  vi.setSystemTime(noon + 1000);
  expect(clock.now()).toBe(noon + 3_601_000);
});

it('who is not waited for any more goes on at once', async () => {
  const clock = createMockClock({ real: () => Date.now(), stoppedAt: noon });
  const given = new AbortController();
  const waited = clock.wait(1000, given.signal);
  given.abort();
  await waited;
  await clock.wait(1000, given.signal);
  expect(clock.now()).toBe(noon);
});
