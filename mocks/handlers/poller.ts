import type { FakeServer } from '~mocks/domain/server';
import { pause } from './answer';
import type { Latency } from './latency';

/** Runs the rounds of a fake server's poller. */
export interface Poller {
  /** One whole round now; where one is under way, after that. */
  round(): Promise<void>;
  /** Rounds by themselves from now on (§5.1): the first after this many milliseconds, each further one the server's pause after the end of the last. */
  start(firstAfterMs: number): void;
  stop(): void;
}

export interface PollerOptions {
  latency: () => Latency;
  /** What waiting is; default by the clock of the machine. */
  wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
  /** After every poll and at the end of every round, when what the server knows may be another. */
  onChange?: (() => void) | undefined;
  /** Milliseconds from now to the next round, whenever that is known anew. */
  onSchedule?: ((inMs: number) => void) | undefined;
}

/** A poller for a fake server. */
export function createPoller(
  server: FakeServer,
  { latency, wait = pause, onChange, onSchedule }: PollerOptions,
): Poller {
  const stopped = new AbortController();
  let last: Promise<void> = Promise.resolve();

  const oneRound = async (): Promise<void> => {
    const round = server.startRound();
    for (let poll = round.next(); poll && !stopped.signal.aborted; poll = round.next()) {
      if (latency() !== 'instant') await wait(poll.takesMs, stopped.signal);
      if (stopped.signal.aborted) return;
      poll.finish();
      onChange?.();
    }
    onChange?.();
  };
  const round = (): Promise<void> => {
    last = last.then(oneRound, oneRound);
    return last;
  };
  const keepOn = async (firstAfterMs: number): Promise<void> => {
    for (let after = firstAfterMs; ; after = server.betweenRoundsMs) {
      onSchedule?.(after);
      await wait(after, stopped.signal);
      if (stopped.signal.aborted) return;
      await round();
    }
  };
  return { round, start: (firstAfterMs) => void keepOn(firstAfterMs), stop: () => stopped.abort() };
}
