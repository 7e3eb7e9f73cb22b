import type { Instant } from '~/contract/instant';
import { compareBytes } from '../go/utf8';
import { trimSpace } from '../go/space';
import type { World } from './world';

/** The ESXi hosts of one connection as its last poll saw them. */
export interface PolledHosts {
  /** In byte order. */
  names: readonly string[];
  /** End of the collection. */
  at: Instant;
}

/** The monitored systems that the server counts: what was polled, as far as they were taken over (§5.6). */
export interface Registry {
  /** By connection id. */
  known: ReadonlyMap<string, PolledHosts>;
  /** How many attempts had been made when it was last rebuilt. */
  attempts: number;
}

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

/** What the simulated vCenters call their hosts, in name order. */
export function hostNames(count: number, domain = 'lab.test'): readonly string[] {
  const names = Array.from({ length: count }, (_, at) => `esxi-${String(at + 1).padStart(2, '0')}.${domain}`);
  return names.sort(compareBytes);
}
