import { trimSpace } from '../go/space';
import type { PolledHosts } from './polled-hosts';
import type { World } from './world';

/** Takes over what was polled, as a read of `/api/state` does (§5.6). */
export function rebuildRegistry(world: World): void {
  world.registry = { known: new Map(world.polled), attempts: world.attempts };
}

/** Why the monitored systems cannot be counted yet (§4.6); undefined: they can. */
export function usageProblem(world: World): string | undefined {
  const enabled = world.connections.filter((connection) => connection.enabled && trimSpace(connection.id) !== '');
  if (enabled.length === 0) return undefined;
  const settled = enabled.every(({ id }) => world.health.get(trimSpace(id))?.lastAttemptAt !== undefined);
  if (!settled) return 'supplemental_inventory_unsettled';
  return world.registry.attempts < world.attempts ? 'supplemental_inventory_rebuild_pending' : undefined;
}

/** Every system by name; one that several connections report is one (§2.8). */
export function systemsByName({ registry }: World): ReadonlyMap<string, PolledHosts> {
  return new Map([...registry.known.values()].flatMap((polled) => polled.names.map((name) => [name, polled] as const)));
}
