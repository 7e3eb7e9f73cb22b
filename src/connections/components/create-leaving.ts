import { useBeforeLeave } from '@solidjs/router';
import { createSignal, onCleanup, type Accessor } from 'solid-js';

/** Leaving a sheet or dialog that may have to ask first. */
export interface Leaving {
  /** Whether the question stands. */
  asked: Accessor<boolean>;
  /** Leaves, or asks. */
  ask(): void;
  /** Takes the question away. */
  stay(): void;
  /** The answer to the question. */
  leave(): void;
  /** Leaves without a question. */
  go(way?: () => void): void;
  /** Whether one has left; an answer that comes later moves nobody. */
  left(): boolean;
}

/**
 * The ways out of a sheet or dialog, within the current owner: its own, and the browser's.
 * @param asks whether leaving needs a question, read at that moment
 * @param back its own way out
 */
export function createLeaving(asks: () => boolean, back: () => void): Leaving {
  const [way, setWay] = createSignal<() => void>();
  let left = false;
  onCleanup(() => (left = true));
  const go = (out: () => void) => {
    left = true;
    setWay(undefined);
    out();
  };
  useBeforeLeave((event) => {
    if (left || event.defaultPrevented || !asks()) return;
    event.preventDefault();
    setWay(() => () => event.retry());
  });
  return {
    asked: () => way() !== undefined,
    ask: () => (asks() ? void setWay(() => back) : go(back)),
    stay: () => setWay(undefined),
    leave: () => go(way() ?? back),
    go: (out = back) => go(out),
    left: () => left,
  };
}
