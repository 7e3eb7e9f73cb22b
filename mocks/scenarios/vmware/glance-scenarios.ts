import { vmware } from '~/platforms/vmware/platform';
import { listPath } from '../scenario-platform';
import type { Scenario, Shown, Step } from '../scenario';
import { hamburgFails, refusedSites, zurichWorks } from './glance-replies';
import { drawnConnections, reader } from './drawn-connections';
import { healthyConnections } from './healthy-connections';
import { failing, polled, spans } from './health';

const path = listPath(vmware);
const row = (name: string, text: string): Shown => ({ role: 'listitem', name, text });
const heading = (name: string): Shown => ({ role: 'heading', name });
const press = (name: string): Step => ({ do: 'press', role: 'button', name });
const searchFor = (text: string): Step => ({ do: 'fill', name: 'Search connections', with: text });

/** Finding connections: by state, by their words, in an order, and by the reason that many share. */
export const glanceScenarios: readonly Scenario[] = [
  {
    id: 'vmware/filtered',
    title: 'A press on a state shows just its connections, with their sums and the way to all',
    path,
    server: { connections: drawnConnections },
    steps: [press('Failing')],
    shows: [
      { text: '2 of 9 connections shown' },
      heading('Connections that have the state “Failing”, problems first'),
      row('Zürich DR', 'Failing'),
      { text: '18 agents, 406 VMs and 23 storages in these 2 connections.' },
      { role: 'button', name: 'Show all' },
    ],
    covers: { views: ['over:showAll'] },
  },
  {
    id: 'vmware/searched',
    title: 'A search finds connections by parts of name, host and user, whatever the case and the accents',
    path,
    server: { connections: drawnConnections },
    steps: [searchFor('ZURICH vsphere')],
    shows: [
      { text: '1 of 9 connections shown' },
      row('Zürich DR', 'Authentication failed'),
      { text: '12 agents, 318 VMs and 14 storages in this connection.' },
    ],
    covers: { views: ['over:showAll'] },
  },
  {
    id: 'vmware/no-match',
    title: 'A search that nothing matches says what was asked for, and shows all again with one press',
    path,
    query: 'state=healthy&q=zurich',
    server: { connections: drawnConnections },
    shows: [
      heading('No connection matches'),
      { text: 'None has the state “Healthy” and matches “zurich”.' },
      { role: 'button', name: 'Show all connections' },
    ],
    covers: { views: ['over:noMatch', 'over:showAll'] },
  },
  {
    id: 'vmware/sorted-by-name',
    title: 'A list can be in the order of the names, and its address says so',
    path,
    query: 'sort=name',
    server: { connections: drawnConnections },
    shows: [
      heading('Connections, by name'),
      row('Build farm', 'Failing'),
      { text: '4 of 9 connections need attention' },
    ],
    covers: { views: ['list:list'] },
  },
  {
    id: 'vmware/sorted-by-vms',
    title: 'A list can have first what brings most',
    path,
    query: 'sort=most-vms',
    server: { connections: drawnConnections },
    shows: [heading('Connections, most VMs first'), row('Singapore production', '3,968')],
    covers: { views: ['list:list'] },
  },
  {
    id: 'vmware/failing-alike',
    title: 'Connections that fail for the same reason are told as one',
    path,
    server: {
      connections: (now) => [...refusedSites(now, 12), ...drawnConnections(now).slice(1)],
      poller: 'stopped',
    },
    shows: [
      { text: '12 connections fail with Authentication failed' },
      { role: 'button', name: 'Show only these' },
      { text: '15 of 20 connections need attention' },
    ],
    covers: { views: ['list:list'], polled: ['auth', 'tls'] },
  },
  {
    id: 'vmware/failing-alike-shown',
    title: 'One press shows just the connections that fail for one reason, another shows the others too',
    path,
    server: {
      connections: (now) => [...refusedSites(now, 12), ...drawnConnections(now).slice(1)],
      poller: 'stopped',
    },
    steps: [press('Show only these')],
    shows: [
      { text: '12 of 20 connections shown' },
      heading('Connections that fail with “Authentication failed”, problems first'),
      { role: 'button', name: 'Show the others too' },
      row('Store 12', 'Failing'),
    ],
    covers: { views: ['over:showAll'], polled: ['auth'] },
  },
  {
    id: 'vmware/failing-unknown-alike',
    title: 'A reason that this page does not know is told by its own name',
    path,
    query: 'failing=quota',
    server: {
      connections: (now) => [
        ...refusedSites(now, 4).map((site) => ({
          ...site,
          health: failing(now, { message: 'VMware quota exceeded for host inventory', category: 'quota', failures: 2 }),
        })),
        ...healthyConnections(now),
      ],
      poller: 'stopped',
    },
    shows: [{ text: '4 connections fail with Failed: quota' }, row('Store 04', 'Failed: quota')],
    covers: { views: ['over:showAll'], polled: ['unknown'] },
  },
  {
    id: 'vmware/sort-again',
    title: 'After a refresh by itself no row has moved, and to sort again is offered',
    path,
    server: { connections: drawnConnections, poller: 'stopped' },
    spoil: [hamburgFails],
    steps: [{ ...press('Test'), within: { role: 'listitem', name: 'Oslo office' } } as Step],
    shows: [row('Hamburg production', 'Failing'), { role: 'button', name: 'Sort again' }],
    covers: { views: ['over:outdated'] },
  },
  {
    id: 'vmware/filter-outlived',
    title: 'A connection that fits the filter no more stays where it is until one sorts again',
    path,
    query: 'state=failing',
    server: { connections: drawnConnections, poller: 'stopped' },
    spoil: [zurichWorks],
    steps: [{ ...press('Test'), within: { role: 'listitem', name: 'Build farm' } } as Step],
    shows: [row('Zürich DR', 'Healthy'), row('Build farm', 'Failing'), { role: 'button', name: 'Sort again' }],
    covers: { views: ['over:outdated', 'over:showAll'] },
  },
  {
    id: 'vmware/every-state',
    title: 'A long list with a connection in every state has a filter for each',
    path,
    server: {
      connections: (now) => [
        { id: 'unreadable', name: 'Gateway', host: 'vc-gateway.example.net', ...reader },
        ...drawnConnections(now),
        {
          id: 'stale',
          name: 'Porto depot',
          host: 'vc-porto.example.net',
          ...reader,
          health: polled(now, { hosts: 3, vms: 30, datastores: 2 }, 12 * spans.minute),
        },
        ...refusedSites(now, 20),
      ],
      poller: 'stopped',
    },
    spoil: [
      {
        method: 'GET',
        path: vmware.apiPath,
        damage: {
          kind: 'json',
          change: (items) =>
            (items as { id: string; poll?: object }[]).map((item) =>
              item.id === 'unreadable' ? { ...item, poll: { ...item.poll, intervalSeconds: 'sixty' } } : item,
            ),
        },
      },
    ],
    shows: [
      { role: 'button', name: 'Unreadable' },
      { role: 'button', name: 'Sees nothing' },
      row('Porto depot', 'Stale'),
      { text: '26 of 31 connections need attention' },
    ],
    covers: { views: ['entry:unreadable', 'state:unreadable', 'state:stale', 'over:attention'] },
  },
];
