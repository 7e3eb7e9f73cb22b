import type { ConnectionRecord } from '~/contract/connection';
import { instantMs } from '~/contract/instant';
import type { Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import type { RowContext } from './row-context';
import type { StateKind } from './state';
import { ago, until } from './time';
import { rowWords } from './words';

/** The second line of "how it is": since when, how often, when next. */
export function secondOf(platform: Platform, record: ConnectionRecord, kind: StateKind, context: RowContext): Line[] {
  const { time } = context;
  const lastSuccess = instantMs(record.poll?.lastSuccessAt);
  const worked = lastSuccess === undefined ? undefined : ago(lastSuccess, time);
  const due = nextAttemptAt(record);
  const next = due === undefined ? [] : [rowWords.next(until(due, time.now))];
  switch (kind) {
    case 'disabled':
      return [rowWords.disabled];
    case 'awaiting':
      return [rowWords.firstPoll(firstPollDue(record, context))];
    case 'failing':
      return [rowWords.failures(Math.max(1, record.poll?.consecutiveFailures ?? 1), worked), ...next];
    case 'stale':
      return worked === undefined ? next : [rowWords.lastWorked(worked), ...next];
    case 'degraded':
      return [[platform.words.signInAndInventoryWork], ...next];
    case 'blind':
      return [[platform.words.signInWorks], ...next];
    default:
      return worked === undefined ? next : [rowWords.polled(worked), ...next];
  }
}

/**
 * About when the next attempt comes, in milliseconds: the server waits one interval after each round (§5.1), so this is the earliest.
 * undefined where nothing was attempted yet, or nothing is polled.
 */
export function nextAttemptAt({ enabled, poll }: ConnectionRecord): number | undefined {
  const last = instantMs(poll?.lastAttemptAt);
  // At most the last instant that a Date can hold.
  return !enabled || poll === undefined || last === undefined
    ? undefined
    : Math.min(8.64e15, last + poll.intervalSeconds * 1000);
}

/** A new connection waits for the next round, which the other rows' last one tells (§5.1). */
function firstPollDue(record: ConnectionRecord, { newestAttempt, time }: RowContext): string | undefined {
  if (newestAttempt === undefined || record.poll === undefined) return undefined;
  const due = newestAttempt + record.poll.intervalSeconds * 1000;
  return due <= time.now ? undefined : until(due, time.now);
}
