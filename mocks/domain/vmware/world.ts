import type { Instants } from '../instants';
import type { Profile } from '../profile';
import type { HealthState, StoredConnection } from '../state';
import type { Call } from './collect';
import { behaviourAt } from './phases';
import type { WorkingRecord } from './record';
import type { PolledHosts, Registry } from './polled-hosts';
import { resolveTarget, type Target } from './target';
import type { Vcenter } from './vcenter';

/** Everything that the server knows and may ask, handed through its parts. */
export interface World {
  /** In stored order; ids may repeat (§3.1). */
  connections: StoredConnection[];
  /** By connection id, also of ids that no longer exist (§5.3). */
  readonly health: Map<string, HealthState>;
  /** What the poller holds a client for since its last sync, by connection id (§5.3). */
  readonly clients: Map<string, StoredConnection>;
  /** What the poller last collected, by connection id (§5.5). */
  readonly polled: Map<string, PolledHosts>;
  /** How many attempts were made so far: polls, and saved tests that count (§5.2). */
  attempts: number;
  registry: Registry;
  readonly instants: Instants;
  /** Milliseconds since 1970, without claim to be unique. */
  readonly clock: () => number;
  readonly startedAt: number;
  /** Whether the fields of the onboarding specification are kept. */
  readonly onboardingFields: boolean;
  readonly profile: Profile;
  readonly ids: () => string;
  readonly salt: () => string;
  readonly vcenters: (host: string, port: number) => Vcenter | undefined;
}

/** How a connection's target can be called; `invalidConfig` where no client can be built for it (§4.3). */
export function placeCall(
  world: World,
  record: WorkingRecord,
): { call: Call } | { invalidConfig: string } | { unbuildable: string } {
  const resolved = resolveTarget(record.host, record.port, world.profile);
  if (!('target' in resolved)) return resolved;
  const { target } = resolved;
  const account = { username: record.username.trim(), password: record.password };
  const { profile } = world;
  return {
    call: { target, account, skipVerify: record.insecureSkipVerify, vcenter: whoAnswers(world, target), profile },
  };
}

function whoAnswers(world: World, { host, port }: Target): Call['vcenter'] {
  const vcenter = host === '' || port > 65_535 ? undefined : world.vcenters(host, port);
  return vcenter && behaviourAt(vcenter, world.clock() - world.startedAt);
}
