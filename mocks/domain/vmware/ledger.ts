import { notAllowed } from '../auth/not-allowed';
import { compareBytes } from '../go/utf8';
import type { Json } from '../go/json-write';
import { jsonReply, methodNotAllowed } from '../replies';
import { answered, type Route } from '../route';
import { trimSpace } from '../go/space';
import type { StoredConnection } from '../state';
import { fleetJson } from './fleet';
import { ledgerState } from './ledger-state';
import { withDefaults } from './record';
import type { World } from './world';

/** What a ledger row says of the platform. */
const type = 'vmware';
/** `GET /api/connections` (§8.4), without `members`: the resource registry is not part of this server. */
export function ledgerRoute(world: World, isOff: () => boolean): Route {
  return {
    segments: ['api', 'connections'],
    handle: ({ method }, _decoded, visit) =>
      method === 'GET'
        ? (notAllowed(visit, 'settings:read') ?? answered(jsonReply(200, ledgerJson(world, isOff()))))
        : answered(methodNotAllowed()),
  };
}

function ledgerJson(world: World, off: boolean): Json {
  const shown = off ? [] : world.connections.map((connection) => withDefaults(connection)).sort(byName);
  const connections = shown.map((connection) => rowJson(world, connection));
  const systems = shown.map(({ id }) => ({
    id: `${type}:${id}`,
    type,
    components: [{ connectionId: `${type}:${id}`, type, role: 'primary' }],
  }));
  return { connections, systems: systems.length === 0 ? undefined : systems };
}

function byName(left: StoredConnection, right: StoredConnection): number {
  return compareBytes(left.name.toLowerCase(), right.name.toLowerCase());
}

function rowJson(world: World, connection: StoredConnection): Json {
  const { id, name, host, port, enabled, monitorVms, monitorHosts, monitorDatastores } = connection;
  const health = world.health.get(trimSpace(id));
  const { state, reason } = ledgerState(world, enabled, health);
  const aliases = [...new Set([name, host].map((text) => trimSpace(text).toLowerCase()))].filter((text) => text !== '');
  const surfaces = ['vms', 'hosts', 'datastores'];
  const scope = { datastores: monitorDatastores, hosts: monitorHosts, vms: monitorVms };
  const lastSeen = state === 'pending' ? undefined : health?.lastSuccessAt;
  const lastError = health?.lastError;
  return {
    id: `${type}:${id}`,
    type,
    name,
    address: `https://${host}:${port}`,
    hostAliases: aliases.length === 0 ? undefined : aliases,
    state,
    stateReason: reason,
    enabled,
    surfaces,
    scope,
    lastSeen,
    lastError: lastError && { at: lastError.at, message: lastError.message, category: lastError.category },
    source: 'manual',
    fleet: fleetJson({
      state,
      enabled,
      lastSeen,
      failedAt: lastError?.at,
      settings: { enabled, scope, surfaces, type },
    }),
    capabilities: { supportsPause: true, supportsScope: true, supportsTest: true },
  };
}
