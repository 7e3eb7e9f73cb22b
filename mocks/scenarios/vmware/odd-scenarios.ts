import { vmware } from '~/platforms/vmware/platform';
import type { SeedConnection } from '~mocks/domain/state';
import { listPath } from '../scenario-platform';
import type { Scenario, Shown } from '../scenario';
import { reader } from './drawn-connections';
import { drawnConnection, healthyConnections } from './healthy-connections';
import { polled } from './health';

const path = listPath(vmware);
const seen = { hosts: 3, vms: 41, datastores: 5, networks: 6 };
const well = (now: number, id: string, name: string, host: string): SeedConnection => ({
  id,
  name,
  host,
  ...reader,
  health: polled(now, seen),
});

/** Ids that a path cannot carry, or that mean something else there (§3.1). */
const oddIds = ['new', 'a/b', 'a%b', 'x..y', 'test', '50%25', '.', '~wave', 'ünï ☃', ' '];

/** Each keeps a page of its own, whatever the server can be asked for. */
const link = (name: string): Shown => ({ role: 'link', name });

const longName =
  'Frankfurt am Main, second data centre, management cluster for the shared services of all European subsidiaries (read-only)';

/** Names, ids and records that are not what one would expect. */
export const oddScenarios: readonly Scenario[] = [
  {
    id: 'vmware/clock-off',
    title: 'A server whose clock is an hour off is told apart from connections that were not polled for long',
    path,
    server: { connections: healthyConnections, clockAheadMs: 3_600_000 },
    shows: [
      { role: 'listitem', name: 'Hamburg production', text: 'Polled 2' },
      { text: 'The Pulse server’s clock is 1 h ahead of this machine’s' },
    ],
    covers: {},
  },
  {
    id: 'vmware/odd-ids',
    title: 'Connections with odd ids stay reachable, and where the server cannot reach one, the row says so',
    path,
    server: {
      connections: (now) =>
        oddIds.map((id, index) => well(now, id, `Named ${id}`.trimEnd(), `vc-odd-${index}.example.net`)),
    },
    shows: [
      ...['new', 'a/b', 'a%b', 'x..y', 'test', '50%25', '.', '~wave', 'ünï ☃'].map((id) => link(`Named ${id}`)),
      link('Named'),
      { role: 'listitem', name: 'Named a/b', text: 'Its id has a slash in it' },
      { role: 'listitem', name: 'Named x..y', text: 'Its id has two dots in a row' },
      { role: 'listitem', name: 'Named test', text: 'the server takes for another request' },
      { role: 'listitem', name: 'Named', text: 'It has no id' },
    ],
    covers: { views: ['remark:unreachable'] },
  },
  {
    id: 'vmware/duplicate-ids',
    title: 'Of two connections with one id the later one offers no writes and says why',
    path,
    server: {
      connections: (now) => [
        well(now, 'twin', 'First twin', 'vc-twin-1.example.net'),
        well(now, 'twin', 'Second twin', 'vc-twin-2.example.net'),
      ],
    },
    shows: [{ role: 'listitem', name: 'Second twin', text: 'Same id as another connection' }],
    covers: { views: ['remark:shadowed'] },
  },
  {
    id: 'vmware/long-names',
    title: 'Long names, hosts and user names stay within the page',
    path,
    server: {
      connections: (now) => [
        {
          ...well(
            now,
            'long',
            longName,
            `vcenter-${'management-'.repeat(8)}01.datacenter-frankfurt-am-main.infrastructure.example.net`,
          ),
          username: `EXAMPLE-INFRASTRUCTURE\\svc-${'monitoring-'.repeat(6)}readonly`,
        },
        well(now, 'unbroken', 'W'.repeat(90), 'vc-w.example.net'),
        { ...well(now, 'nameless', '', 'vc-nameless.example.net') },
        ...healthyConnections(now),
      ],
    },
    shows: [
      { role: 'listitem', name: longName },
      { role: 'listitem', name: 'vc-nameless.example.net' },
    ],
    covers: { views: ['list:list'] },
  },
  {
    id: 'vmware/older-server',
    title: 'Records of an older server, without scope and networks, are shown like any other',
    path,
    server: { connections: (now) => [drawnConnection(now, 'Hamburg production'), drawnConnection(now, 'Old lab')] },
    spoil: [
      {
        method: 'GET',
        path: vmware.apiPath,
        damage: { kind: 'json', change: (items) => (items as Item[]).map(asOlder) },
      },
    ],
    shows: [
      { role: 'listitem', name: 'Hamburg production', text: 'Healthy' },
      { role: 'listitem', name: 'Old lab', text: 'Disabled' },
    ],
    covers: { views: ['list:list'] },
  },
  {
    id: 'vmware/unknown-id',
    title: 'An id that no connection has says so, with a way back',
    path: `${path}/no-such-id`,
    server: { connections: healthyConnections },
    shows: [
      { role: 'heading', name: 'No such connection' },
      { role: 'link', name: vmware.words.connections },
    ],
    covers: { views: ['missing:connection'] },
  },
  {
    id: 'vmware/unknown-platform',
    title: 'A platform that there is not says so, with a way back',
    path: '/settings/infrastructure/platforms/nothing',
    server: { connections: healthyConnections },
    shows: [{ role: 'heading', name: 'No such platform' }],
    covers: { views: ['missing:platform'] },
  },
  {
    id: 'vmware/unknown-page',
    title: 'An address that leads nowhere says so, with a way back',
    path: '/nowhere',
    server: { connections: healthyConnections },
    shows: [{ role: 'heading', name: 'Nothing is here' }],
    covers: { views: ['missing:page'] },
  },
];

type Item = Readonly<Record<string, unknown>>;

/** What an April server leaves out (§9). */
function asOlder(item: Item): Item {
  const observed = item['observed'] as Item | undefined;
  const older = without(item, ['monitorVms', 'monitorHosts', 'monitorDatastores']);
  return observed ? { ...older, observed: without(observed, ['networks']) } : older;
}

function without(item: Item, keys: readonly string[]): Item {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
}
