import { vmware } from '~/platforms/vmware/platform';
import { listPath } from '../scenario-platform';
import type { Scenario, ScenarioServer } from '../scenario';
import { addDialog, entries, press } from './form-entries';
import { healthyConnections } from './healthy-connections';

const path = `${listPath(vmware)}/new`;
const server: ScenarioServer = { connections: healthyConnections };
const save = press('Add connection', addDialog);
const notAdded = 'The connection could not be added';

/** The form of a new connection, and every way in which it is not taken. */
export const addScenarios: readonly Scenario[] = [
  {
    id: 'vmware/add',
    title: 'The form of a new connection asks for where, sign-in and what to collect',
    path,
    server,
    shows: [
      addDialog,
      { role: 'textbox', name: 'Host', within: addDialog },
      { role: 'button', name: 'Test connection', within: addDialog },
    ],
    covers: {
      views: [
        'form:add',
        'field:text',
        'field:secret',
        'field:check',
        'field:group',
        'secret:none',
        'test:idle',
        'beside:hint',
      ],
    },
  },
  {
    id: 'vmware/add-faults',
    title: 'A form with faults is not sent: it lists them on top',
    path,
    server,
    steps: [
      { do: 'fill', name: 'Host', with: 'vc-rostock.example.net/ui', within: addDialog },
      { do: 'fill', name: 'Port', with: '70000', within: addDialog },
      { do: 'choose', role: 'checkbox', name: 'VMs', within: addDialog },
      { do: 'choose', role: 'checkbox', name: 'Hosts', within: addDialog },
      { do: 'choose', role: 'checkbox', name: 'Datastores', within: addDialog },
      save,
    ],
    shows: [
      { role: 'alert', name: 'Not added yet: five entries need a change' },
      { role: 'link', name: 'Host', within: addDialog },
    ],
    covers: { views: ['part:errors', 'beside:fault'] },
  },
  {
    id: 'vmware/add-leave',
    title: 'Leaving a form with unsaved edits asks',
    path,
    server,
    steps: [
      { do: 'fill', name: 'Host', with: 'vc-rostock.example.net', within: addDialog },
      press('Cancel', addDialog),
    ],
    shows: [
      { role: 'dialog', name: 'Leave without adding?' },
      { role: 'button', name: 'Keep editing' },
    ],
    covers: { views: ['leave:add'] },
  },
  {
    id: 'vmware/add-leave-adding',
    title: 'Leaving a form while it is being added says that leaving does not stop it',
    path,
    server,
    spoil: [{ method: 'POST', path: vmware.apiPath, damage: { kind: 'held' } }],
    steps: [...entries('vc-rostock.example.net'), save, press('Cancel', addDialog)],
    shows: [{ role: 'dialog', name: 'Leave while it is being added?' }],
    covers: { views: ['leave:adding'] },
  },
  {
    id: 'vmware/save-refused',
    title: 'A save that the server cannot store keeps every entry and says what to do',
    path,
    server: { ...server, settings: { storage: 'unwritable' } },
    steps: [...entries('vc-rostock.example.net'), save],
    shows: [{ role: 'alert', name: notAdded, text: 'vmware_save_failed' }],
    covers: { views: ['attempt:add', 'failure:refused'], codes: ['vmware_save_failed'] },
  },
  {
    id: 'vmware/save-read-only-token',
    title: 'A token that may only read, where the server has not said so, is told which scope a save needs',
    path,
    server: { ...server, settings: { caller: { scopes: ['settings:read'] } } },
    spoil: [{ method: 'GET', path: '/api/security/status', damage: { kind: 'empty' } }],
    steps: [...entries('vc-rostock.example.net'), save],
    shows: [{ role: 'alert', name: 'The API token lacks a scope', text: 'settings:write' }],
    covers: { codes: ['missing_scope'] },
  },
  {
    id: 'vmware/save-mock-mode',
    title: 'A server that shows demo data, without saying so beforehand, refuses a save',
    path,
    server: { ...server, settings: { mockMode: true } },
    spoil: [{ method: 'GET', path: '/api/system/mock-mode', damage: { kind: 'empty' } }],
    steps: [...entries('vc-rostock.example.net'), save],
    shows: [{ role: 'alert', name: notAdded, text: 'mock_mode_enabled' }],
    covers: { codes: ['mock_mode_enabled'] },
  },
  {
    id: 'vmware/save-cut-request',
    title: 'A request that did not arrive whole is refused, and nothing typed is lost',
    path,
    server,
    mangle: [{ method: 'POST', path: vmware.apiPath, body: '{"name":"Rostock' }],
    steps: [...entries('vc-rostock.example.net'), save],
    shows: [{ role: 'alert', name: notAdded, text: 'unexpected EOF' }],
    covers: { codes: ['invalid_request'] },
  },
  {
    id: 'vmware/save-entry-refused',
    title: 'An entry that only the server refuses is listed like one that the form refuses',
    path,
    server,
    mangle: [{ method: 'POST', path: vmware.apiPath, body: '{}' }],
    steps: [...entries('vc-rostock.example.net'), save],
    shows: [{ role: 'alert', name: 'Not added yet: one entry needs a change' }],
    covers: { codes: ['validation_error'] },
  },
];
