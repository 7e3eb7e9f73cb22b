import { vmware } from '~/platforms/vmware/platform';
import { listPath } from '../scenario-platform';
import type { Place, Scenario, ScenarioServer, Step } from '../scenario';
import type { Spoil } from '../spoil';
import { addDialog, editDialog, entries, press, removeDialog } from './form-entries';
import { healthyConnections, ids } from './healthy-connections';

const path = listPath(vmware);
const edit = `${path}/${ids.hamburg}/edit`;
const item = `${vmware.apiPath}/${ids.hamburg}`;
const server: ScenarioServer = { connections: healthyConnections };
const save = press('Save connection', editDialog);
const conflict: Place = { role: 'dialog', name: 'Changed on the server meanwhile' };
const gone: Place = { role: 'dialog', name: 'Deleted on the server meanwhile' };
const done: Place = { role: 'region', name: 'Done last' };
const skipTls: Step = { do: 'choose', role: 'checkbox', name: 'Skip TLS verification', within: editDialog };
const fill = (name: string, text: string): Step => ({ do: 'fill', name, with: text, within: editDialog });

type Item = Readonly<Record<string, unknown>>;

/** The list as it is from the second reading on, when somebody else has been at work. */
function meanwhile(change: (hamburg: Item) => Item | undefined): Spoil[] {
  const list = (items: unknown) =>
    (items as Item[]).flatMap((each) => (each['id'] === ids.hamburg ? (change(each) ?? []) : each));
  return [{ method: 'GET', path: vmware.apiPath, from: 2, damage: { kind: 'json', change: list } }];
}
const renamed = meanwhile((hamburg) => ({ ...hamburg, name: 'Hamburg, hall 2', monitorDatastores: false }));
const deleted = meanwhile(() => undefined);

/** What other hands did to a connection while it was edited, and what the server made of a save. */
export const conflictScenarios: readonly Scenario[] = [
  {
    id: 'vmware/conflict',
    title: 'A connection that changed on the server is not saved before one has seen both versions',
    path: edit,
    server,
    spoil: renamed,
    steps: [skipTls, save],
    shows: [
      { role: 'group', name: 'Name', text: 'Changed on the server only', within: conflict },
      { role: 'group', name: 'Collection scope', text: 'VMs and Hosts', within: conflict },
      { role: 'group', name: 'Skip TLS verification', text: 'Changed in this form only', within: conflict },
      { role: 'button', name: 'Take all from the server', within: conflict },
    ],
    covers: { views: ['conflict:changed', 'differs:server', 'differs:form'] },
  },
  {
    id: 'vmware/conflict-choose',
    title: 'What was changed in both places has to be chosen before it is saved',
    path: edit,
    server,
    spoil: renamed,
    steps: [fill('Name', 'Hamburg, main hall'), save],
    shows: [
      { role: 'group', name: 'Name', text: 'Changed in both: choose one', within: conflict },
      { role: 'radio', name: 'In this form: Hamburg, main hall', within: conflict },
      { ...conflict, text: 'Save waits until you choose for Name.' },
    ],
    covers: { views: ['conflict:changed', 'differs:both'] },
  },
  {
    id: 'vmware/conflict-host',
    title: 'A chosen host that the stored password was not saved for asks before it is sent there',
    path: edit,
    server,
    spoil: meanwhile((hamburg) => ({ ...hamburg, host: 'vc-hamburg-2.example.net' })),
    steps: [
      fill('Name', 'Hamburg, main hall'),
      save,
      press('Take all from this form', conflict),
      press('Save these', conflict),
    ],
    shows: [{ role: 'group', name: 'Where may the stored password go?', text: 'vc-hamburg-2.example.net:443' }],
    covers: { views: ['part:ask', 'part:waiting'] },
  },
  {
    id: 'vmware/conflict-back',
    title: 'The chosen values can be edited before they are saved',
    path: edit,
    server,
    spoil: renamed,
    steps: [skipTls, save, press('Edit these first', conflict)],
    shows: [{ ...editDialog, text: 'Hamburg, hall 2' }],
    covers: { views: ['form:edit'] },
  },
  {
    id: 'vmware/conflict-gone',
    title: 'A connection that was deleted elsewhere can be added as a new one with what was typed',
    path: edit,
    server,
    spoil: deleted,
    steps: [fill('Name', 'Hamburg, main hall'), save],
    shows: [
      { ...gone, text: 'has to be typed' },
      { role: 'button', name: 'Add as new connection', within: gone },
    ],
    covers: { views: ['conflict:gone'] },
  },
  {
    id: 'vmware/conflict-add-as-new',
    title:
      'A connection that was deleted elsewhere becomes the form of a new one, and says why its password is missing',
    path: edit,
    server,
    spoil: deleted,
    steps: [fill('Name', 'Hamburg, main hall'), save, press('Add as new connection', gone)],
    shows: [
      { ...addDialog, text: 'The stored password was deleted with the connection.' },
      { role: 'button', name: 'Add connection', within: addDialog },
    ],
    covers: { views: ['form:add', 'why:deleted'] },
  },
  {
    id: 'vmware/conflict-password-lost',
    title: 'A stored password that the server has no more is asked for before anything is sent',
    path: edit,
    server,
    spoil: meanwhile((hamburg) => ({ ...hamburg, password: undefined })),
    steps: [fill('Name', 'Hamburg, main hall'), save],
    shows: [
      { role: 'alert', name: 'Not saved yet: one entry needs a change' },
      { ...editDialog, text: 'The server has no password stored for this connection any more.' },
    ],
    covers: { views: ['why:lost'] },
  },
  {
    id: 'vmware/conflict-not-looked',
    title: 'A save that cannot look whether the connection changed sends nothing',
    path: edit,
    server,
    spoil: [{ method: 'GET', path: vmware.apiPath, from: 2, damage: { kind: 'broken' } }],
    steps: [fill('Name', 'Hamburg, main hall'), save],
    shows: [{ role: 'alert', name: 'The connection was not saved yet', text: 'so nothing was sent.' }],
    covers: { views: ['attempt:look', 'failure:unreachable'] },
  },
  {
    id: 'vmware/meanwhile-changed',
    title: 'A form that was called back from a conflict says that the server has another version',
    path: edit,
    server,
    spoil: renamed,
    steps: [skipTls, save, press('Back to the form as it was', conflict)],
    shows: [{ ...editDialog, text: 'Changed on the server since you opened this form.' }],
    covers: { views: ['meanwhile:changed'] },
  },
  {
    id: 'vmware/meanwhile-gone',
    title: 'A form whose connection was deleted elsewhere says so, and keeps what was typed',
    path: edit,
    server,
    spoil: deleted,
    steps: [fill('Name', 'Hamburg, main hall'), save, press('Keep editing', gone)],
    shows: [{ ...editDialog, text: 'Deleted on the server since you opened this form.' }],
    covers: { views: ['meanwhile:gone'] },
  },
  {
    id: 'vmware/saved',
    title: 'A save is confirmed over the list, with whose figures are shown until the next poll',
    path: edit,
    server: { ...server, poller: 'stopped' },
    steps: [
      fill('Host', 'vc-oslo.example.net'),
      { do: 'choose', role: 'radio', name: 'Send it to the new host', within: editDialog },
      save,
    ],
    shows: [
      { ...done, text: 'Until then, its figures are still those of vc-hamburg.example.net.' },
      { role: 'link', name: 'Hamburg production', within: done },
      { role: 'button', name: 'Dismiss', within: done },
    ],
    covers: { views: ['done:saved', 'told:id'] },
  },
  {
    id: 'vmware/saved-trimmed',
    title: 'What the server trimmed of a save is said',
    path: edit,
    server,
    steps: [fill('Name', '  Hamburg, main hall '), save],
    shows: [{ ...done, text: 'Not all was stored as it was sent: Name without the spaces around it.' }],
    covers: { views: ['done:saved', 'told:echo'] },
  },
  {
    id: 'vmware/saved-flipped',
    title: 'A collection scope that the server did not keep is said',
    path: edit,
    server,
    mangle: [
      {
        method: 'PUT',
        path: item,
        body: '{"monitorVms":false,"monitorHosts":false,"monitorDatastores":false}',
      },
    ],
    steps: [{ do: 'choose', role: 'checkbox', name: 'Datastores', within: editDialog }, save],
    shows: [{ ...done, text: 'as it was sent: Collection scope as “VMs, Hosts and Datastores”.' }],
    covers: { views: ['told:echo'] },
  },
  {
    id: 'vmware/added',
    title: 'A new connection is confirmed over the list, with when its first poll comes',
    path: `${path}/new`,
    server,
    steps: [...entries('vc-rostock.example.net'), press('Add connection', addDialog)],
    shows: [{ ...done, text: 'was added. Its first poll comes within about a minute.' }],
    covers: { views: ['done:added'] },
  },
  {
    id: 'vmware/removed',
    title: 'A removal is confirmed over the list',
    path: `${path}/${ids.hamburg}/remove`,
    server,
    steps: [press('Delete connection', removeDialog)],
    shows: [{ ...done, text: 'Hamburg production was deleted.' }],
    covers: { views: ['done:removed'] },
  },
  {
    id: 'vmware/duplicate',
    title: 'A new connection begins with the values of another, but without its password',
    path,
    server,
    steps: [
      { do: 'press', role: 'button', name: 'More', within: { role: 'listitem', name: 'Hamburg production' } },
      { do: 'press', role: 'menuitem', name: 'Duplicate' },
    ],
    shows: [
      { ...addDialog, text: 'A copy of Hamburg production' },
      { ...addDialog, text: 'The password is not copied' },
    ],
    covers: { views: ['form:add', 'part:subtitle', 'why:copied'] },
  },
];
