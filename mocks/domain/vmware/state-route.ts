import type { Json } from '../go/json-write';
import { jsonReply, methodNotAllowed } from '../replies';
import { answered, type Route } from '../route';
import { notAllowed } from '../auth/not-allowed';
import { rebuildRegistry } from './registry';
import type { World } from './world';

/** `GET /api/state` (§7.6), in short: reading it rebuilds the resource registry (§5.6). Of resources it tells the ESXi hosts. */
export function stateRoute(world: World): Route {
  return {
    segments: ['api', 'state'],
    handle({ method }, _decoded, visit) {
      if (method !== 'GET') return answered(methodNotAllowed());
      const refused = notAllowed(visit, 'monitoring:read');
      if (refused) return refused;
      rebuildRegistry(world);
      return answered(jsonReply(200, stateJson(world)));
    },
  };
}

function stateJson(world: World): Json {
  const resources = [...world.registry.known].flatMap(([id, { names, at }]) =>
    names.map((name, index) => ({
      id: `agent-${id}-${index + 1}`,
      type: 'agent',
      name,
      displayName: name,
      platformId: name,
      platformType: 'vmware-vsphere',
      sourceType: 'api',
      status: 'online',
      lastSeen: Date.parse(at),
      tags: ['vmware', 'vsphere', 'host', 'source:vcenter'],
      labels: {},
      alerts: [],
    })),
  );
  return {
    resources,
    activeAlerts: [],
    recentlyResolved: [],
    metrics: [],
    performance: {},
    connectionHealth: {},
    stats: {
      startTime: new Date(world.startedAt).toISOString(),
      uptime: Math.max(0, (world.clock() - world.startedAt) / 1000),
    },
    lastUpdate: Math.floor(world.clock()),
    connectedInfrastructure: [],
  };
}
