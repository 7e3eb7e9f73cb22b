import { vmware } from '~/platforms/vmware/platform';
import type { Scenario, ScenarioServer } from '../scenario';
import { listPath } from '../scenario-platform';
import { drawnConnection, healthyConnections, ids } from './healthy-connections';
import { addDialog, editDialog, entries, press } from './form-entries';

const path = `${listPath(vmware)}/new`;
const server: ScenarioServer = { connections: healthyConnections };
const ask = press('What would this add?', addDialog);
const draftPath = `${vmware.apiPath}/preview`;
const says = (text: string) => ({ ...addDialog, text });

/** What a connection would count as, before it is saved. */
export const previewScenarios: readonly Scenario[] = [
  {
    id: 'vmware/preview-adds',
    title: 'Before it is saved, a connection tells which systems it would add',
    path,
    server,
    steps: [...entries('vc-bergen.example.net'), ask],
    shows: [says('This adds 14 systems'), says('esxi-01.bergen.example.net')],
    covers: { views: ['preview:counted'] },
  },
  {
    id: 'vmware/preview-known',
    title: 'Hosts that another connection reports already would add nothing',
    path,
    server,
    steps: [...entries('vc-oslo.example.net'), ask],
    shows: [says('This adds no system'), says('Known already')],
    covers: { views: ['preview:counted'] },
  },
  {
    id: 'vmware/preview-disabled',
    title: 'A connection that begins disabled adds nothing yet',
    path,
    server,
    steps: [
      ...entries('vc-bergen.example.net'),
      { do: 'choose', role: 'checkbox', name: 'Enable this connection', within: addDialog },
      ask,
    ],
    shows: [says('This adds nothing while it is disabled')],
    covers: { views: ['preview:counted'] },
  },
  {
    id: 'vmware/preview-takes',
    title: 'Disabling a connection tells which systems are no longer reported by it',
    path: `${listPath(vmware)}/${ids.hamburg}/edit`,
    server,
    steps: [
      { do: 'choose', role: 'checkbox', name: 'Enable this connection', within: editDialog },
      press('What would this add?', editDialog),
    ],
    shows: [
      { ...editDialog, text: 'This takes 48 systems from the connection' },
      { ...editDialog, text: 'and 42 more' },
    ],
    covers: { views: ['preview:counted'] },
  },
  {
    id: 'vmware/preview-idle',
    title: 'The form offers to count what a connection would add',
    path,
    server,
    shows: [says('Every ESXi host counts as one system.')],
    covers: { views: ['preview:idle'] },
  },
  {
    id: 'vmware/preview-counting',
    title: 'While it is being counted, that can be stopped',
    path,
    server,
    spoil: [{ method: 'POST', path: draftPath, damage: { kind: 'held' } }],
    steps: [...entries('vc-bergen.example.net'), ask],
    shows: [says('Counting what this would add'), { role: 'button', name: 'Stop counting', within: addDialog }],
    covers: { views: ['preview:asking'] },
  },
  {
    id: 'vmware/preview-stopped',
    title: 'A count that was stopped says so',
    path,
    server,
    spoil: [{ method: 'POST', path: draftPath, damage: { kind: 'held' } }],
    steps: [...entries('vc-bergen.example.net'), ask, press('Stop counting', addDialog)],
    shows: [says('Counting was stopped.')],
    covers: { views: ['preview:stopped'] },
  },
  {
    id: 'vmware/preview-unsettled',
    title: 'A server that has not finished its first round says so instead of counting',
    path,
    server: {
      connections: (now) => [
        ...healthyConnections(now),
        { ...drawnConnection(now, 'Build farm'), id: 'unread', enabled: true, health: {} },
      ],
      poller: 'stopped',
    },
    steps: [...entries('vc-bergen.example.net'), ask],
    shows: [says('has not finished its first round')],
    covers: { views: ['preview:problem'], codes: ['monitored_system_usage_unavailable'] },
  },
  {
    id: 'vmware/preview-refused',
    title: 'A vCenter that cannot be read cannot be counted, and the test is named as the way on',
    path,
    server,
    steps: [...entries('unreachable.example.net'), ask],
    shows: [says('Nothing could be counted'), says('Test the connection')],
    covers: { views: ['preview:problem'] },
  },
  {
    id: 'vmware/preview-none',
    title: 'A server that cannot count beforehand is not asked again in that form',
    path,
    server,
    mangle: [{ method: 'POST', path: draftPath, target: '/api/no-such-route' }],
    steps: [...entries('vc-bergen.example.net'), ask],
    shows: [says('cannot count beforehand')],
    covers: { views: ['preview:none'] },
  },
];
