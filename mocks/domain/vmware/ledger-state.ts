import type { HealthState } from '../state';
import type { World } from './world';

/** The state of a ledger row (§8.4). */
export type LedgerState = 'paused' | 'pending' | 'unauthorized' | 'unreachable' | 'stale' | 'active';

/** Older successes are stale: three rounds, in milliseconds (§8.4). */
const staleAfterMs = 180_000;
const refusedText =
  /401|403|unauthori[sz]ed|forbidden|authentication|permission denied|invalid (credentials|token|api key)/i;

/** A row's state and why it is so; the first match wins (§8.4). */
export function ledgerState(
  world: World,
  enabled: boolean,
  health: HealthState | undefined,
): { state: LedgerState; reason?: string } {
  const error = health?.lastError?.message;
  if (!enabled) return { state: 'paused', reason: 'paused by user' };
  if (error === undefined && health?.lastSuccessAt === undefined)
    return { state: 'pending', reason: 'awaiting first poll' };
  if (error !== undefined) return { state: refusedText.test(error) ? 'unauthorized' : 'unreachable', reason: error };
  const age = world.clock() - Date.parse(health?.lastSuccessAt ?? '');
  return age > staleAfterMs
    ? { state: 'stale', reason: `no successful poll in ${goDuration(Math.round(age / 1000))}` }
    : { state: 'active' };
}

/** Whole seconds as Go writes a duration: `3m5s`. */
function goDuration(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (hours > 0) return `${hours}h${minutes}m${rest}s`;
  return minutes > 0 ? `${minutes}m${rest}s` : `${rest}s`;
}
