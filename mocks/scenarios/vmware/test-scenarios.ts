import { vmware } from '~/platforms/vmware/platform';
import { failureTitle } from '~/platforms/vmware/failure-titles';
import { listPath } from '../scenario-platform';
import type { Scenario, ScenarioServer } from '../scenario';
import { reader } from './drawn-connections';
import { failureCases, unusableHost } from './failure-cases';
import { addDialog, entries, press } from './form-entries';
import { healthyConnections, ids } from './healthy-connections';
import { polled } from './health';

const path = `${listPath(vmware)}/new`;
const server: ScenarioServer = { connections: healthyConnections };
const test = press('Test connection', addDialog);
const draftPath = `${vmware.apiPath}/test`;
const dialogText = (text: string) => ({ ...addDialog, text });
const hamburg = { role: 'listitem', name: 'Hamburg production' } as const;

/** Tests of what is typed and of what is saved, with every outcome. */
export const testScenarios: readonly Scenario[] = [
  {
    id: 'vmware/test-works',
    title: 'A draft test that works says what would come in',
    path,
    server,
    steps: [...entries('vc-oslo.example.net'), test],
    shows: [{ ...dialogText('Connection works'), whole: true }, dialogText('9.0.0.0')],
    covers: { views: ['test:passed', 'tested:draft'] },
  },
  {
    id: 'vmware/test-limited',
    title: 'A draft test that works with limits names every cause and its objects',
    path,
    server,
    steps: [...entries('events-500.example.net'), test],
    shows: [{ ...dialogText('Connection works, with limits'), whole: true }, dialogText('host-101')],
    covers: { views: ['test:limited'] },
  },
  {
    id: 'vmware/test-uncounted',
    title: 'A draft test on an older server says only that it works',
    path,
    server,
    spoil: [{ method: 'POST', path: draftPath, damage: { kind: 'json', change: () => ({ success: true }) } }],
    steps: [...entries('vc-oslo.example.net'), test],
    shows: [{ ...dialogText('Connection works'), whole: true }, dialogText('without counts')],
    covers: { views: ['test:passed'] },
  },
  {
    id: 'vmware/test-running',
    title: 'A test that runs shows how long, and can be stopped',
    path,
    server,
    spoil: [{ method: 'POST', path: draftPath, damage: { kind: 'held' } }],
    steps: [...entries('slow.example.net'), test],
    shows: [dialogText('Testing the connection'), { role: 'button', name: 'Stop test', within: addDialog }],
    covers: { views: ['test:running'] },
  },
  {
    id: 'vmware/test-stopped',
    title: 'A test that was stopped says so at once',
    path,
    server,
    spoil: [{ method: 'POST', path: draftPath, damage: { kind: 'held' } }],
    steps: [...entries('slow.example.net'), test, press('Stop test', addDialog)],
    shows: [dialogText('Test stopped'), { role: 'button', name: 'Test connection', within: addDialog }],
    covers: { views: ['test:stopped'] },
  },
  {
    id: 'vmware/test-older',
    title: 'An edit after a test marks the result as older',
    path,
    server,
    steps: [
      ...entries('vc-oslo.example.net'),
      test,
      { do: 'fill', name: 'Host', with: 'vc-bergen.example.net', within: addDialog },
    ],
    shows: [dialogText('Older than your changes')],
    covers: { views: ['ended:older'] },
  },
  {
    id: 'vmware/test-no-answer',
    title: 'A test for which no answer came says that it did not take place',
    path,
    server,
    spoil: [{ method: 'POST', path: draftPath, damage: { kind: 'broken' } }],
    steps: [...entries('vc-oslo.example.net'), test],
    shows: [dialogText('The test did not take place')],
    covers: { views: ['test:not-run', 'attempt:test'] },
  },
  ...failureCases.map(({ name, category, host }): Scenario => ({
    id: `vmware/test-${name}`,
    title: `A draft test that fails tells its reason: ${failureTitle(category)}`,
    path,
    server,
    steps: [...entries(host), test],
    shows: [dialogText(failureTitle(category))],
    covers: { views: ['test:failed'], tested: [category ?? 'none'], codes: ['vmware_connection_failed'] },
  })),
  {
    id: 'vmware/saved-test-unusable-host',
    title: 'A saved test of a host that the server cannot use says that the settings are invalid',
    path: listPath(vmware),
    server: {
      connections: (now) => [
        { id: 'intranet', name: 'Rostock harbour', host: unusableHost.host, ...reader },
        ...healthyConnections(now),
      ],
      poller: 'stopped',
    },
    steps: [press('Test', { role: 'listitem', name: 'Rostock harbour' })],
    shows: [{ role: 'listitem', name: 'Rostock harbour', text: failureTitle('invalid_config') }],
    covers: { views: ['test:failed', 'tested:saved'], tested: ['invalid_config'], codes: ['vmware_invalid_config'] },
  },
  {
    id: 'vmware/saved-test-works',
    title: 'A saved test of a row is recorded, and the row shows it',
    path: listPath(vmware),
    server: {
      connections: (now) => [
        { id: 'rostock', name: 'Rostock harbour', host: 'vc-oslo.example.net', ...reader },
        ...healthyConnections(now),
      ],
      poller: 'stopped',
    },
    steps: [press('Test', { role: 'listitem', name: 'Rostock harbour' })],
    shows: [
      { role: 'listitem', name: 'Rostock harbour', text: 'Connection works', whole: true },
      { role: 'listitem', name: 'Rostock harbour', text: 'Healthy' },
    ],
    covers: { views: ['test:passed', 'tested:saved'] },
  },
  {
    id: 'vmware/saved-test-running',
    title: 'A saved test of a row shows its elapsed time, and can be left alone',
    path: listPath(vmware),
    server: {
      connections: (now) =>
        healthyConnections(now).map((connection) => ({
          ...connection,
          health: polled(now, { hosts: 48, vms: 1204, datastores: 36, networks: 22 }),
        })),
    },
    spoil: [{ method: 'POST', path: `${vmware.apiPath}/${ids.hamburg}/test`, damage: { kind: 'held' } }],
    steps: [press('Test', hamburg)],
    shows: [
      { ...hamburg, text: 'Testing the saved connection' },
      { role: 'button', name: 'Stop test', within: hamburg },
    ],
    covers: { views: ['test:running', 'tested:saved'] },
  },
];
