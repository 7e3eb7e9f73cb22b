import type { Line } from '~/lib/line';
import { clockWords } from './clock-words';
import { duration } from './time';

/** Clocks that differ by less tell nothing: answers take their time, and clocks drift. */
const least = 5 * 60_000;

/**
 * That the server's clock and this machine's differ by much, so that one of them is off; undefined where they agree.
 * @param reply when the server answered by its own clock, and when the answer was here by this machine's, milliseconds since 1970
 */
export function clockNote(reply: { serverTime: number | undefined; receivedAt: number } | undefined): Line | undefined {
  if (reply?.serverTime === undefined) return undefined;
  // The server tells whole seconds, and its answer was on its way.
  const ahead = Math.round((reply.serverTime - reply.receivedAt) / 60_000) * 60_000;
  if (Math.abs(ahead) < least) return undefined;
  return clockWords.off(duration(Math.abs(ahead)), ahead > 0);
}
