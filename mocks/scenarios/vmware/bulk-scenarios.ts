import { vmware } from '~/platforms/vmware/platform';
import { listPath } from '../scenario-platform';
import type { Place, Scenario, ScenarioServer, Step } from '../scenario';
import { drawnConnections } from './drawn-connections';
import { editDialog, press } from './form-entries';
import { ids } from './healthy-connections';

const path = listPath(vmware);
const server: ScenarioServer = { connections: drawnConnections, poller: 'stopped' };
const item = (id: string) => `${vmware.apiPath}/${id}`;
const testOf = (id: string) => `${item(id)}/test`;
const oslo = drawnConnections(0).find(({ name }) => name === 'Oslo office')!.id!;

const row = (name: string): Place => ({ role: 'listitem', name });
const bar: Place = { role: 'region', name: 'Selected connections' };
const results: Place = { role: 'list', name: 'Results' };
const inMenu = (name: string, choice: string): Step[] => [
  press('More', row(name)),
  { do: 'press', role: 'menuitem', name: choice },
];
const select = (...names: string[]): Step[] => [
  { do: 'press', role: 'button', name: 'Select' },
  ...names.map((name): Step => ({ do: 'choose', role: 'checkbox', name: `Select ${name}` })),
];

/** Menus, steps out of a problem, pausing, and what is done to several connections at once. */
export const bulkScenarios: readonly Scenario[] = [
  {
    id: 'vmware/row-menu',
    title: 'The menu of a row offers what is needed less often',
    path,
    server,
    steps: [press('More', row('Hamburg production'))],
    shows: ['Duplicate', 'Disable', 'Select'].map((name) => ({ role: 'menuitem', name })),
    covers: {},
  },
  {
    id: 'vmware/remedies',
    title: 'A failing row offers the steps that fit its reason',
    path,
    server,
    shows: [
      { role: 'button', name: 'Replace password', within: row('Zürich DR') },
      { role: 'button', name: 'Disable', within: row('Zürich DR') },
      { role: 'button', name: 'Copy check command', within: row('Build farm') },
      { role: 'button', name: 'Edit host', within: row('Build farm') },
      { role: 'button', name: 'Copy role commands', within: row('Edge sites') },
    ],
    covers: { views: ['row:more', 'remedy:edit', 'remedy:disable', 'remedy:copy'] },
  },
  {
    id: 'vmware/replace-password',
    title: 'Replace password opens the form with its password ready to be typed',
    path,
    server,
    steps: [press('Replace password', row('Zürich DR'))],
    shows: [{ role: 'button', name: 'Keep stored password', within: editDialog }],
    covers: { views: ['secret:replacing'] },
  },
  {
    id: 'vmware/disabled-by-menu',
    title: 'A connection is disabled from its menu, and its row says so',
    path,
    server,
    steps: inMenu('Hamburg production', 'Disable'),
    shows: [{ ...row('Hamburg production'), text: 'Not polled; its settings are kept' }],
    covers: { views: ['state:disabled'] },
  },
  {
    id: 'vmware/disable-refused',
    title: 'A connection that could not be disabled says so at its row',
    path,
    server: { ...server, settings: { storage: 'unwritable' } },
    steps: inMenu('Hamburg production', 'Disable'),
    shows: [
      { ...row('Hamburg production'), text: 'The connection could not be disabled' },
      { ...row('Hamburg production'), text: 'Nothing was changed.' },
    ],
    covers: { views: ['attempt:pause', 'failure:refused'], codes: ['vmware_save_failed'] },
  },
  {
    id: 'vmware/enable-refused',
    title: 'A connection that could not be enabled says so at its row',
    path,
    server,
    mangle: [{ method: 'PUT', path: item(ids.oldLab), body: '{' }],
    steps: inMenu('Old lab', 'Enable'),
    shows: [{ ...row('Old lab'), text: 'The connection could not be enabled' }],
    covers: { views: ['attempt:resume', 'failure:refused'], codes: ['invalid_request'] },
  },
  {
    id: 'vmware/selected',
    title: 'With some rows selected a bar says what can be done, and whom it leaves out',
    path,
    server,
    steps: select('Hamburg production', 'Oslo office', 'Old lab'),
    shows: [
      { ...bar, text: '3 selected' },
      { ...bar, text: 'Disable leaves out 1: disabled already.' },
      { role: 'button', name: 'Delete', within: bar },
    ],
    covers: {},
  },
  {
    id: 'vmware/testing-several',
    title: 'Tests of several connections run a few at a time, and can be cancelled',
    path,
    server,
    spoil: drawnConnections(0).map(({ id = '' }) => ({ method: 'POST', path: testOf(id), damage: { kind: 'held' } })),
    steps: [...select(), { do: 'choose', role: 'checkbox', name: 'Select all shown' }, press('Test', bar)],
    shows: [
      { ...bar, text: 'Testing 9 connections' },
      { ...bar, text: '0 of 9 done' },
      { role: 'button', name: 'Cancel', within: bar },
    ],
    covers: { views: ['test:running', 'tested:saved', 'bulk:running'] },
  },
  {
    id: 'vmware/tested-several',
    title: 'What came of several tests stands in one list, failures first',
    path,
    server,
    steps: [...select('Hamburg production', 'Build farm', 'Rack 4 vCenter'), press('Test', bar)],
    shows: [
      { ...results, text: 'Build farm' },
      { role: 'link', name: 'Hamburg production', within: results },
      { role: 'button', name: 'Dismiss', within: bar },
    ],
    covers: { views: ['bulk:ended', 'bulked:well', 'bulked:limited', 'bulked:failed'] },
  },
  {
    id: 'vmware/cancelled-several',
    title: 'Cancelled tests of several connections say which were not waited for',
    path,
    server,
    spoil: [{ method: 'POST', path: testOf(ids.hamburg), damage: { kind: 'held' } }],
    steps: [...select('Hamburg production'), press('Test', bar), press('Cancel', bar)],
    shows: [
      { ...bar, text: '1 not waited for' },
      { ...results, text: 'Hamburg production' },
    ],
    covers: { views: ['bulk:ended', 'bulked:left'] },
  },
  {
    id: 'vmware/delete-several',
    title: 'Before several connections are deleted, each is named, with what leaves',
    path,
    server,
    steps: [...select('Hamburg production', 'Oslo office', 'Old lab'), press('Delete', bar)],
    shows: [
      { role: 'dialog', name: 'Delete 3 connections', text: 'vcsa-old.lab.example.net' },
      { role: 'dialog', name: 'Delete 3 connections', text: '1,245' },
      { role: 'button', name: 'Delete 3 connections' },
    ],
    covers: {},
  },
  {
    id: 'vmware/deleted-partly',
    title: 'Of several deletions those that failed are listed with their reason, and stay selected',
    path,
    server,
    mangle: [{ method: 'DELETE', path: item(oslo), target: `${vmware.apiPath}/test` }],
    steps: [
      ...select('Hamburg production', 'Old lab'),
      { do: 'choose', role: 'checkbox', name: 'Select Oslo office' },
      press('Delete', bar),
      { do: 'press', role: 'button', name: 'Delete 3 connections' },
    ],
    shows: [
      { ...bar, text: '2 deleted, 1 failed' },
      { ...results, text: 'The connection could not be deleted' },
      { role: 'checkbox', name: 'Select Oslo office' },
    ],
    covers: { views: ['attempt:remove', 'failure:refused'] },
  },
];
