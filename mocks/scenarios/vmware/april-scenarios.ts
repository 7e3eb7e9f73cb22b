import { vmware } from '~/platforms/vmware/platform';
import type { Scenario, ScenarioServer } from '../scenario';
import { listPath } from '../scenario-platform';
import { addDialog, editDialog, entries, press } from './form-entries';
import { healthyConnections, ids } from './healthy-connections';

const path = listPath(vmware);
const server: ScenarioServer = { connections: healthyConnections, settings: { profile: 'april' } };

/** A server of the generation before (§9): the main job works, and what it lacks is not shown. */
export const aprilScenarios: readonly Scenario[] = [
  {
    id: 'vmware/april-list',
    title: 'The list of an older server is complete without networks and scopes',
    path,
    server,
    shows: [
      { role: 'heading', name: 'Hamburg production' },
      { role: 'listitem', name: 'Hamburg production', text: '1,204' },
    ],
    covers: {},
  },
  {
    id: 'vmware/april-add',
    title: 'An older server takes a new connection, enabled as the form says, and is asked for no scope',
    path: `${path}/new`,
    server,
    steps: [...entries('vc-bergen.example.net'), press('Add connection', addDialog)],
    shows: [
      { role: 'heading', name: 'Rostock harbour' },
      { role: 'listitem', name: 'Rostock harbour', text: 'Awaiting' },
    ],
    covers: {},
  },
  {
    id: 'vmware/april-rename',
    title: 'A change of one entry keeps all others on an older server, the stored password too',
    path: `${path}/${ids.hamburg}/edit`,
    server,
    steps: [
      { do: 'fill', name: 'Name', with: 'Hamburg harbour', within: editDialog },
      press('Save connection', editDialog),
    ],
    shows: [
      { role: 'listitem', name: 'Hamburg harbour', text: 'Healthy' },
      { role: 'listitem', name: 'Hamburg harbour', text: 'vc-hamburg.example.net' },
    ],
    covers: {},
  },
  {
    id: 'vmware/april-test',
    title: 'A test that works on an older server says so without counts',
    path: `${path}/new`,
    server,
    steps: [...entries('vc-oslo.example.net'), press('Test connection', addDialog)],
    shows: [{ ...addDialog, text: 'without counts' }],
    covers: { views: ['test:passed'] },
  },
  {
    id: 'vmware/april-test-fails',
    title: 'On an older server a test fails for what newer ones only note',
    path: `${path}/new`,
    server,
    steps: [...entries('events-500.example.net'), press('Test connection', addDialog)],
    shows: [{ ...addDialog, text: 'recent events' }],
    covers: { views: ['test:failed'] },
  },
];
