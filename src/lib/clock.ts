import { createSignal, onCleanup } from 'solid-js';

/** Milliseconds since 1970 by this machine. The only owner of "now" in the page. */
export function nowMs(): number {
  return Date.now();
}

/**
 * "Now" as a signal that ticks while its owner lives.
 * @param everyMs milliseconds between two ticks
 */
export function createNow(everyMs = 1000): () => number {
  const [now, setNow] = createSignal(nowMs());
  const timer = setInterval(() => setNow(nowMs()), everyMs);
  onCleanup(() => clearInterval(timer));
  return now;
}
