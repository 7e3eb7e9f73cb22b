import type { Instant } from '~/contract/instant';
import type { Json } from '../go/json-write';
import type { Profile } from '../profile';
import type { HealthState } from '../state';
import type { Sight } from './collect';
import type { Failure } from './failure';
import { aggregateIssues } from './issues';
import type { World } from './world';

/** Seconds between two rounds, as replies say it (§2.2). */
export const intervalSeconds = 60;

/** A poll or a body-less saved test that succeeded (§5.2): `lastError` goes, the observation is replaced. */
export function recordSuccess(world: World, id: string, at: Instant, sight: Sight, collectedAt: Instant): void {
  const { hosts, vms, datastores, networks, viRelease, issues } = sight;
  const observed = {
    collectedAt,
    hosts,
    vms,
    datastores,
    networks,
    viRelease,
    issueCount: issues.length,
    issues: aggregateIssues(issues),
  };
  world.attempts += 1;
  world.health.set(id, { lastAttemptAt: at, lastSuccessAt: at, observed });
}

/** A poll or a body-less saved test that failed, or a client that could not be built (§5.2): success and observation are kept. */
export function recordFailure(world: World, id: string, at: Instant, { message, category }: Failure): void {
  world.attempts += 1;
  const before = world.health.get(id) ?? {};
  const lastError = { at, message, ...(category === undefined ? {} : { category }) };
  world.health.set(id, {
    ...before,
    lastAttemptAt: at,
    consecutiveFailures: (before.consecutiveFailures ?? 0) + 1,
    lastError,
  });
}

/** `poll` of a list item (§2.2). */
export function pollJson(health: HealthState | undefined, everySeconds = intervalSeconds): Json {
  return {
    intervalSeconds: everySeconds,
    lastAttemptAt: health?.lastAttemptAt,
    lastSuccessAt: health?.lastSuccessAt,
    consecutiveFailures: health?.consecutiveFailures || undefined,
    lastError: health?.lastError && {
      at: health.lastError.at,
      message: health.lastError.message || undefined,
      category: health.lastError.category || undefined,
    },
  };
}

/** `observed` of a list item (§2.3); undefined: never observed. April counts no networks (§9). */
export function observedJson(health: HealthState | undefined, profile: Profile = 'head'): Json | undefined {
  const observed = health?.observed;
  if (observed === undefined) return undefined;
  const { collectedAt, hosts, vms, datastores, networks, viRelease, issueCount, issues } = observed;
  const wireIssues = issues.map(({ stage, category, message, occurrences }) => ({
    stage,
    category,
    message,
    occurrences,
  }));
  return {
    collectedAt,
    hosts,
    vms,
    datastores,
    networks: profile === 'april' ? undefined : networks,
    viRelease: viRelease || undefined,
    degraded: issueCount > 0 || undefined,
    issueCount: issueCount || undefined,
    issues: issues.length > 0 ? wireIssues : undefined,
  };
}
