import { vmware } from '~/platforms/vmware/platform';
import { listPath } from '../scenario-platform';
import type { Scenario, ScenarioServer, Shown } from '../scenario';
import type { SeedConnection } from '~mocks/domain/state';
import { drawnConnections, reader } from './drawn-connections';
import { editDialog, press, removeDialog } from './form-entries';
import { healthyConnections, ids } from './healthy-connections';

const path = listPath(vmware);
const server: ScenarioServer = { connections: drawnConnections };
const save = press('Save connection', editDialog);
const test = press('Test connection', editDialog);
const confirm = press('Delete connection', removeDialog);
const item = (id: string) => `${vmware.apiPath}/${id}`;
const rename = { do: 'fill', name: 'Name', with: 'Hamburg', within: editDialog } as const;

/** A value of the page with its label before it; times are those of the browser tests' zone. */
/** Of the exact times. */
const zone = 'Europe/Berlin';
const pair = (label: string, value: string): Shown => ({ text: label + value });

/** At fixed instants, since its page is to give them exactly. */
const failingForLong: SeedConnection = {
  id: 'failing-for-long',
  name: 'Rostock harbour',
  host: 'vc-rostock.example.net',
  ...reader,
  monitorDatastores: false,
  health: {
    lastAttemptAt: '2025-08-22T12:07:52.501Z',
    lastSuccessAt: '2025-08-22T09:02:31.007Z',
    consecutiveFailures: 178,
    lastError: {
      at: '2025-08-22T12:07:52.511Z',
      message: 'refresh vmware inventory: VMware authentication failed while creating the Automation API session',
      category: 'auth',
    },
    observed: {
      collectedAt: '2025-08-22T09:02:35.25Z',
      ...{ hosts: 12, vms: 318, datastores: 14, networks: 10, viRelease: '8.0.3', issueCount: 0, issues: [] },
    },
  },
};

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
    id: 'vmware/details-times',
    title: 'The page of a connection gives every field of its polls, with exact times and their zone',
    path: `${path}/failing-for-long`,
    server: { connections: () => [failingForLong], poller: 'stopped' },
    shows: [
      { ...pair('Last attempt', '22 Aug 2025, 14:07:52.501 CEST'), zone },
      { ...pair('Last success', '22 Aug 2025, 11:02:31.007 CEST'), zone },
      { ...pair('Collected', '22 Aug 2025, 11:02:35.250 CEST'), zone },
      pair('Interval', '60 seconds after each round'),
      pair('Failures in a row', '178'),
      pair('Its category', 'auth'),
      { ...pair('Its time', '22 Aug 2025, 14:07:52.511 CEST'), zone },
      pair('Collection scope', 'VMs and hosts'),
      pair('Password', 'Stored'),
    ],
    covers: { views: ['details:problem'], polled: ['auth'] },
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
    covers: { views: ['form:edit', 'part:subtitle', 'secret:stored'] },
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
    covers: { views: ['part:ask', 'part:waiting', 'beside:was'] },
  },
  {
    id: 'vmware/edit-tested',
    title: 'A test of an edited connection uses the stored password and records nothing',
    path: `${path}/${ids.hamburg}/edit`,
    server,
    steps: [test],
    shows: [{ ...editDialog, text: 'Connection works', whole: true }],
    covers: { views: ['test:passed', 'tested:unchanged'] },
  },
  {
    id: 'vmware/edit-tested-changed',
    title: 'A test of an edited connection asks about what is typed over what is saved',
    path: `${path}/${ids.hamburg}/edit`,
    server: { ...server, poller: 'stopped' },
    steps: [{ do: 'choose', role: 'checkbox', name: 'Skip TLS verification', within: editDialog }, test],
    shows: [{ ...editDialog, text: 'Once saved and enabled' }],
    covers: { views: ['test:passed', 'tested:overlay'] },
  },
  {
    id: 'vmware/edit-save-failed',
    title: 'A change that the server cannot store keeps every entry',
    path: `${path}/${ids.hamburg}/edit`,
    server: { ...server, settings: { storage: 'unwritable' } },
    steps: [rename, save],
    shows: [{ role: 'alert', name: 'The connection could not be saved', text: 'vmware_save_failed' }],
    covers: { views: ['attempt:save', 'failure:refused'], codes: ['vmware_save_failed'] },
  },
  {
    id: 'vmware/edit-gone',
    title: 'A change of a connection that was deleted right before it was sent says that it is gone',
    path: `${path}/${ids.hamburg}/edit`,
    server: { connections: healthyConnections },
    mangle: [{ method: 'PUT', path: item(ids.hamburg), target: item('deleted-elsewhere') }],
    steps: [rename, save],
    shows: [{ role: 'dialog', name: 'Deleted on the server meanwhile', text: 'Add as new connection' }],
    covers: { views: ['conflict:gone'], codes: ['vmware_not_found'] },
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
    id: 'vmware/edit-leave',
    title: 'Leaving the form of a saved connection with unsaved edits asks',
    path: `${path}/${ids.hamburg}/edit`,
    server,
    steps: [rename, press('Cancel', editDialog)],
    shows: [{ role: 'dialog', name: 'Leave without saving?' }],
    covers: { views: ['leave:edit'] },
  },
  {
    id: 'vmware/edit-leave-saving',
    title: 'Leaving a form while it is being saved says that leaving does not stop it',
    path: `${path}/${ids.hamburg}/edit`,
    server,
    spoil: [{ method: 'PUT', path: item(ids.hamburg), damage: { kind: 'held' } }],
    steps: [rename, save, press('Cancel', editDialog)],
    shows: [{ role: 'dialog', name: 'Leave while it is being saved?' }],
    covers: { views: ['leave:saving'] },
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
    covers: { views: ['attempt:remove', 'failure:refused'], codes: ['vmware_save_failed'] },
  },
  {
    id: 'vmware/remove-leave',
    title: 'Leaving a removal that was sent says that leaving does not stop it',
    path: `${path}/${ids.rack4}/remove`,
    server,
    spoil: [{ method: 'DELETE', path: item(ids.rack4), damage: { kind: 'held' } }],
    steps: [confirm, press('Cancel', removeDialog)],
    shows: [{ role: 'dialog', name: 'Leave while it is being deleted?' }],
    covers: { views: ['leave:removing'] },
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
