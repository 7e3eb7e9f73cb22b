import type { ConnectionRecord } from '~/contract/connection';
import { instantMs } from '~/contract/instant';
import { seesNothing } from '~/platforms/contribution';
import type { Platform } from '~/platforms/platform';

/** In the order in which a person should look at them. `unreadable` is an item that the contract could not read. */
export const stateKinds = [
  'failing',
  'unreadable',
  'stale',
  'blind',
  'degraded',
  'awaiting',
  'healthy',
  'disabled',
] as const;
export type StateKind = (typeof stateKinds)[number];

const calm: readonly StateKind[] = ['awaiting', 'healthy', 'disabled'];

/** Whether a state needs somebody. */
export function needsAttention(kind: StateKind): boolean {
  return !calm.includes(kind);
}

/** After this long without a success a connection is stale, in milliseconds: three polls left out, but at least two minutes (§5.1, §8.4). */
export function staleAfter(intervalSeconds: number): number {
  return Math.max(120, 3 * intervalSeconds) * 1000;
}

/**
 * The state of a connection: the first that is true.
 * @param now the server's time, milliseconds since 1970
 */
export function connectionState(
  platform: Platform,
  record: ConnectionRecord,
  now: number,
): Exclude<StateKind, 'unreadable'> {
  const { poll } = record;
  if (!record.enabled) return 'disabled';
  if (poll?.lastError) return 'failing';
  const lastSuccess = instantMs(poll?.lastSuccessAt);
  if (poll === undefined || lastSuccess === undefined) return 'awaiting';
  if (now - lastSuccess > staleAfter(poll.intervalSeconds)) return 'stale';
  const observation = platform.observation(record);
  if (seesNothing(observation?.contribution)) return 'blind';
  return observation?.degraded ? 'degraded' : 'healthy';
}
