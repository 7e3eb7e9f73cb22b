import { createInstants } from '../instants';
import type { SeedConnection, SeedState, ServerSnapshot, StoredConnection } from '../state';
import { onboardingDefaults } from './onboarding';
import { normalise, toStored } from './record';
import { hostNames } from './polled-hosts';
import { rebuildRegistry } from './registry';
import { resolveTarget } from './target';
import type { World } from './world';

/** What is handed in from outside. */
export type Outside = Pick<World, 'clock' | 'ids' | 'salt' | 'vcenters' | 'onboardingFields' | 'profile'>;

/** The world as a snapshot left it, as a scenario wants it, or empty. */
export function restoreWorld(outside: Outside, state: ServerSnapshot | SeedState | undefined): World {
  const startedAt = state?.kind === 'snapshot' ? state.startedAt : outside.clock();
  const last = state?.kind === 'snapshot' ? state.lastInstant : undefined;
  const world: World = {
    ...outside,
    startedAt,
    instants: createInstants(outside.clock, last),
    connections: state?.kind === 'snapshot' ? [...state.connections] : [],
    health: new Map(state?.kind === 'snapshot' ? state.health : []),
    clients: new Map(state?.kind === 'snapshot' ? state.clients : []),
    polled: new Map(),
    attempts: 0,
    registry: { known: new Map(), attempts: 0 },
  };
  if (state?.kind === 'seed') state.connections.forEach((connection) => seed(world, connection));
  for (const [id, client] of world.clients) recallHosts(world, id, client);
  rebuildRegistry(world);
  return world;
}

/** The hosts of a poll before the start, as far as their number is known. */
function recallHosts(world: World, id: string, { host, port }: StoredConnection): void {
  const observed = world.health.get(id)?.observed;
  const resolved = resolveTarget(host, port, world.profile);
  if (!observed || !('target' in resolved)) return;
  const domain = world.vcenters(resolved.target.host, resolved.target.port)?.hostDomain;
  world.polled.set(id, { names: hostNames(observed.hosts, domain), at: observed.collectedAt });
}

/** Everything that the world knows, JSON-safe. */
export function takeSnapshot(world: World): ServerSnapshot {
  return {
    kind: 'snapshot',
    startedAt: world.startedAt,
    lastInstant: world.instants.last,
    connections: world.connections,
    health: [...world.health],
    clients: [...world.clients],
  };
}

/** A seeded connection is as after a create; with health it is as after a round, where an enabled one has a client (§5.3). */
function seed(world: World, { health, ...given }: SeedConnection): void {
  const { name = '', username = '', password = '', insecureSkipVerify = false, enabled = true } = given;
  const { monitorVms = true, monitorHosts = true, monitorDatastores = true } = given;
  const record = normalise({
    id: given.id,
    name,
    host: given.host,
    port: String(given.port ?? 443),
    username,
    password,
    insecureSkipVerify,
    enabled,
    monitorVms,
    monitorHosts,
    monitorDatastores,
    ...(world.onboardingFields ? { onboarding: { ...onboardingDefaults, ...given.onboarding } } : {}),
  });
  const stored = toStored(record, world.salt);
  world.connections.push(stored);
  if (health === undefined) return;
  world.health.set(stored.id, health);
  if (enabled && !('invalidConfig' in resolveTarget(stored.host, stored.port, world.profile)))
    world.clients.set(stored.id, stored);
}
