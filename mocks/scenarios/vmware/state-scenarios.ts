import { vmware } from '~/platforms/vmware/platform';
import { failureTitle } from '~/platforms/vmware/failure-titles';
import type { SeedConnection } from '~mocks/domain/state';
import { listPath } from '../scenario-platform';
import type { Scenario, Shown } from '../scenario';
import { drawnConnections, reader } from './drawn-connections';
import { failureCases, unusableHost } from './failure-cases';
import { drawnConnection, healthyConnections } from './healthy-connections';
import { failing, polled, spans } from './health';

const path = listPath(vmware);
const row = (name: string, text: string): Shown => ({ role: 'listitem', name, text });
const among = (one: (now: number) => SeedConnection) => (now: number) => [one(now), ...healthyConnections(now)];

/** Every state word that a row can have, and every reason for Failing. */
export const stateScenarios: readonly Scenario[] = [
  {
    id: 'vmware/list',
    title: 'A list with a connection in each state puts the problems first',
    path,
    server: { connections: drawnConnections },
    shows: [
      { text: '4 of 9 connections need attention' },
      row('Zürich DR', 'Failing'),
      row('Zürich DR', '178 in a row, last worked 3 h ago'),
      row('Zürich DR', 'next attempt in'),
      row('Zürich DR', 'collected 3 h ago'),
      row('Zürich DR', 'as seen by this account'),
      row('Lyon retail', 'first poll due in'),
      row('Lyon retail', 'nothing collected yet'),
      { text: '185 agents, 5,680 VMs and 157 storages in all.' },
      row('Hamburg production', 'Healthy'),
    ],
    covers: {
      views: ['list:list', 'over:attention', 'entry:connection', 'state:failing', 'row:username', 'row:more'],
      polled: ['auth', 'tls'],
    },
  },
  {
    id: 'vmware/healthy',
    title: 'A list in which all is well stays quiet',
    path,
    server: { connections: healthyConnections },
    shows: [
      row('Hamburg production', 'Healthy'),
      row('Hamburg production', 'next attempt in'),
      row('Oslo office', 'Healthy'),
      row('Oslo office', 'EXAMPLE\\svc-pulse'),
    ],
    covers: { views: ['state:healthy'] },
  },
  {
    id: 'vmware/degraded',
    title: 'A degraded connection shows its causes with their counts',
    path,
    server: { connections: among((now) => drawnConnection(now, 'Rack 4 vCenter')) },
    shows: [
      row('Rack 4 vCenter', 'Degraded'),
      row('Rack 4 vCenter', '23 issues, 3 causes'),
      row('Rack 4 vCenter', 'VM guest identity'),
      row('Rack 4 vCenter', 'TLS verification off'),
      row('Rack 4 vCenter', 'Scope: VMs and hosts, not datastores'),
    ],
    covers: { views: ['state:degraded', 'remark:tls-off', 'remark:scope'] },
  },
  {
    id: 'vmware/awaiting',
    title: 'A new connection awaits its first poll',
    path,
    server: { connections: among((now) => drawnConnection(now, 'Lyon retail')), poller: 'stopped' },
    shows: [row('Lyon retail', 'Awaiting first poll')],
    covers: { views: ['state:awaiting'] },
  },
  {
    id: 'vmware/stale',
    title: 'A connection that was not polled for long is stale',
    path,
    server: {
      connections: (now) =>
        healthyConnections(now).map((connection) => ({
          ...connection,
          health: polled(now, { hosts: 48, vms: 1204, datastores: 36 }, 12 * spans.minute),
        })),
      poller: 'stopped',
    },
    shows: [row('Hamburg production', 'Stale'), row('Hamburg production', 'Last worked 12 min ago')],
    covers: { views: ['state:stale'] },
  },
  {
    id: 'vmware/disabled',
    title: 'A disabled connection keeps its settings and says that it is not polled',
    path,
    server: { connections: among((now) => drawnConnection(now, 'Old lab')) },
    shows: [row('Old lab', 'Disabled')],
    covers: { views: ['state:disabled'] },
  },
  {
    id: 'vmware/sees-nothing',
    title: 'A connection whose account sees nothing says what is probably missing',
    path,
    server: { connections: among((now) => drawnConnection(now, 'Edge sites')) },
    shows: [row('Edge sites', 'Sees nothing')],
    covers: { views: ['state:blind'] },
  },
  ...failureCases.map(({ name, category, message, host }) =>
    failingScenario(
      name,
      category,
      (now) =>
        failing(now, {
          message,
          ...(category ? { category } : {}),
          failures: 12,
          worked: 14.5 * spans.minute,
          seen: { hosts: 12, vms: 318, datastores: 14, networks: 10 },
        }),
      host,
    ),
  ),
  failingScenario(
    'unusable-host',
    'invalid_config',
    (now) => failing(now, { message: unusableHost.message, category: 'invalid_config', failures: 4, unbuilt: true }),
    unusableHost.host,
  ),
  failingScenario(
    'unknown-category',
    'quota',
    (now) => failing(now, { message: 'VMware quota exceeded for host inventory', category: 'quota', failures: 2 }),
    'vc-rostock.example.net',
  ),
];

/** A list with one connection that fails for a reason. */
function failingScenario(
  name: string,
  category: string | undefined,
  health: (now: number) => NonNullable<SeedConnection['health']>,
  host: string,
): Scenario {
  const title = failureTitle(category);
  return {
    id: `vmware/failing-${name}`,
    title: `A failing connection tells its reason: ${title}`,
    path,
    server: {
      connections: among((now) => ({
        id: 'failing-one',
        name: 'Rostock harbour',
        host,
        ...reader,
        health: health(now),
      })),
      poller: 'stopped',
    },
    shows: [row('Rostock harbour', 'Failing'), row('Rostock harbour', title)],
    covers: { views: ['state:failing'], polled: [category === 'quota' ? 'unknown' : (category ?? 'none')] },
  };
}
