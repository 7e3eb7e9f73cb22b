import type { ClockControl } from './controls';

/** A clock that can stand still and be moved on, with what waits by it. */
export interface MockClock extends ClockControl {
  /** Settles after `ms` milliseconds of this clock, or when the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** So far it is ahead of the clock that it goes by, in milliseconds. */
  ahead(): number;
  /** A clock that stands still moves on by a millisecond: nothing that happens takes no time at all. */
  touch(): void;
}

export interface MockClockOptions {
  /** The clock that it goes by while it goes, milliseconds since 1970. */
  real: () => number;
  /** So far it is ahead from the start, in milliseconds. */
  aheadMs?: number | undefined;
  /** It stands still from the start, here. */
  stoppedAt?: number | undefined;
  /** After it was moved by hand. */
  onMove?: () => void;
}

interface Waiting {
  due: number;
  resolve: () => void;
}

/** A clock that goes by another one until it is stopped or moved. */
export function createMockClock({ real, aheadMs = 0, stoppedAt, onMove }: MockClockOptions): MockClock {
  let standing = stoppedAt;
  let ahead = aheadMs;
  const waiting = new Set<Waiting>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const now = () => standing ?? real() + ahead;
  const put = (at: number) => {
    if (standing === undefined) ahead = at - real();
    else standing = at;
  };
  const next = () => [...waiting].reduce<Waiting | undefined>((a, b) => (a && a.due <= b.due ? a : b), undefined);
  const settle = (one: Waiting) => {
    waiting.delete(one);
    one.resolve();
  };
  const schedule = () => {
    clearTimeout(timer);
    const first = next();
    if (standing !== undefined || !first) return;
    timer = setTimeout(
      () => {
        for (let due = next(); due && due.due <= now(); due = next()) settle(due);
        schedule();
      },
      Math.min(Math.max(0, first.due - now()), longest),
    );
  };

  return {
    now,
    ahead: () => now() - real(),
    stopped: () => standing !== undefined,
    stop() {
      standing ??= now();
      schedule();
    },
    go() {
      if (standing === undefined) return;
      ahead = standing - real();
      standing = undefined;
      schedule();
      onMove?.();
    },
    async advance(ms) {
      const target = now() + ms;
      for (let due = next(); due && due.due <= target; due = next()) {
        put(Math.max(now(), due.due));
        settle(due);
        await turn();
      }
      put(Math.max(now(), target));
      schedule();
      onMove?.();
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const one: Waiting = { due: now() + ms, resolve: end };
        function end(): void {
          waiting.delete(one);
          signal.removeEventListener('abort', end);
          resolve();
        }
        signal.addEventListener('abort', end);
        waiting.add(one);
        schedule();
      }),
    touch() {
      if (standing !== undefined) standing += 1;
    },
  };
}

/** The longest delay that a timer can have, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Lets all go on that goes on at once. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
