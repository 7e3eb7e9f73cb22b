import { vmware } from '~/platforms/vmware/platform';
import { listPath } from '../scenario-platform';
import type { Scenario, ScenarioServer } from '../scenario';
import { drawnConnections } from './drawn-connections';
import { editDialog, press, removeDialog } from './form-entries';
import { healthyConnections, ids } from './healthy-connections';

const path = listPath(vmware);
const server: ScenarioServer = { connections: drawnConnections };
const save = press('Save connection', editDialog);
const confirm = press('Delete connection', removeDialog);
const item = (id: string) => `${vmware.apiPath}/${id}`;
const rename = { do: 'fill', name: 'Name', with: 'Hamburg', within: editDialog } as const;

/** A saved connection: its page, its form, its removal, and every way in which a change is not taken. */
export const savedScenarios: readonly Scenario[] = [
  {
    id: 'vmware/details',
    title: 'The page of a connection shows all that is known of it',
    path: `${path}/${ids.rack4}`,
    server,
    shows: [
      { role: 'heading', name: 'Rack 4 vCenter' },
      { role: 'heading', name: 'What is limited' },
      { text: 'tags, permission' },
    ],
    covers: { views: ['details:issues'] },
  },
  {
    id: 'vmware/details-failing',
    title: 'The page of a failing connection says what happened, what it means and what to do',
    path: `${path}/${ids.zurich}`,
    server,
    shows: [{ role: 'heading', name: 'Zürich DR' }, { text: 'VMware authentication failed' }],
    covers: { views: ['details:problem'] },
  },
  {
    id: 'vmware/edit',
    title: 'The form of a saved connection says that a password is stored, and never shows it',
    path: `${path}/${ids.hamburg}/edit`,
    server,
    shows: [
      editDialog,
      { ...editDialog, text: 'A password is stored' },
      { role: 'button', name: 'Replace password', within: editDialog },
    ],
    covers: { views: ['form:edit', 'secret:stored'] },
  },
  {
    id: 'vmware/edit-replacing',
    title: 'A stored password can be replaced, or kept after all',
    path: `${path}/${ids.hamburg}/edit`,
    server,
    steps: [press('Replace password', editDialog)],
    shows: [{ role: 'button', name: 'Keep stored password', within: editDialog }],
    covers: { views: ['secret:replacing'] },
  },
  {
    id: 'vmware/edit-host-changed',
    title: 'A stored password that would go to another host asks first',
    path: `${path}/${ids.buildFarm}/edit`,
    server,
    steps: [{ do: 'fill', name: 'Host', with: 'vc-build.lab.example.net', within: editDialog }],
    shows: [
      { role: 'group', name: 'Where may the stored password go?', text: 'vc-build.lab.example.net:443' },
      { role: 'radio', name: 'Type the password again' },
    ],
    covers: { views: ['form:ask'] },
  },
  {
    id: 'vmware/edit-tested',
    title: 'A test of an edited connection uses the stored password and records nothing',
    path: `${path}/${ids.hamburg}/edit`,
    server,
    steps: [press('Test connection', editDialog)],
    shows: [{ ...editDialog, text: 'Connection works' }],
    covers: { views: ['test:passed'] },
  },
  {
    id: 'vmware/edit-save-failed',
    title: 'A change that the server cannot store keeps every entry',
    path: `${path}/${ids.hamburg}/edit`,
    server: { ...server, settings: { storage: 'unwritable' } },
    steps: [rename, save],
    shows: [{ role: 'alert', name: 'The connection could not be saved', text: 'vmware_save_failed' }],
    covers: { views: ['form:refused'], codes: ['vmware_save_failed'] },
  },
  {
    id: 'vmware/edit-gone',
    title: 'A change of a connection that was deleted elsewhere says that it is gone',
    path: `${path}/${ids.hamburg}/edit`,
    server: { connections: healthyConnections },
    mangle: [{ method: 'PUT', path: item(ids.hamburg), target: item('deleted-elsewhere') }],
    steps: [rename, save],
    shows: [{ role: 'alert', name: 'The connection is not there any more', text: 'vmware_not_found' }],
    covers: { codes: ['vmware_not_found'] },
  },
  {
    id: 'vmware/edit-without-id',
    title: 'A change that lost its id on the way is refused',
    path: `${path}/${ids.hamburg}/edit`,
    server: { connections: healthyConnections },
    mangle: [{ method: 'PUT', path: item(ids.hamburg), target: `${vmware.apiPath}/` }],
    steps: [rename, save],
    shows: [{ role: 'alert', name: 'The connection is not there any more', text: 'missing_connection_id' }],
    covers: { codes: ['missing_connection_id'] },
  },
  {
    id: 'vmware/remove',
    title: 'A removal spells out what leaves',
    path: `${path}/${ids.rack4}/remove`,
    server,
    shows: [
      removeDialog,
      { ...removeDialog, text: 'Leaves Pulse within about a minute' },
      { role: 'button', name: 'Delete connection', within: removeDialog },
    ],
    covers: { views: ['remove:leaves'] },
  },
  {
    id: 'vmware/remove-nothing',
    title: 'The removal of a disabled connection says that nothing leaves',
    path: `${path}/${ids.oldLab}/remove`,
    server,
    shows: [{ ...removeDialog, text: 'nothing leaves' }],
    covers: { views: ['remove:nothing'] },
  },
  {
    id: 'vmware/remove-failed',
    title: 'A removal that the server cannot store says that nothing was deleted',
    path: `${path}/${ids.rack4}/remove`,
    server: { ...server, settings: { storage: 'unwritable' } },
    steps: [confirm],
    shows: [{ role: 'alert', name: 'The connection could not be deleted', text: 'Nothing was deleted.' }],
    covers: { views: ['remove:refused'], codes: ['vmware_save_failed'] },
  },
  {
    id: 'vmware/remove-unknown-id',
    title: 'A removal of an id that no connection has says so over the list',
    path: `${path}/no-such-id/remove`,
    server,
    shows: [{ role: 'dialog', name: 'No such connection' }],
    covers: { views: ['missing:connection'] },
  },
];
