import { vmware } from '~/platforms/vmware/platform';
import { listPath } from '../scenario-platform';
import type { Place, Scenario, ScenarioServer, Step } from '../scenario';
import { drawnConnections } from './drawn-connections';
import { addDialog, entries, press } from './form-entries';
import { healthyConnections } from './healthy-connections';

const path = listPath(vmware);
const drawn: ScenarioServer = { connections: drawnConnections, poller: 'stopped' };
const server: ScenarioServer = { connections: healthyConnections };
const test = press('Test connection', addDialog);
const role: Place = { role: 'group', name: 'A read-only role at the vCenter root' };
const open = (name: string, within?: Place): Step => ({
  do: 'press',
  role: 'disclosure',
  name,
  ...(within ? { within } : {}),
});
const pageOf = (name: string): string =>
  `${path}/${drawnConnections(0).find((connection) => connection.name === name)?.id ?? ''}`;
const seesNothing = pageOf('Edge sites');

/** What to do next: commands, the read-only role, what a connection covers, and the report for a ticket. */
export const nextScenarios: readonly Scenario[] = [
  {
    id: 'vmware/next-commands',
    title: 'The page of a failing connection has commands to look into it, each with how to read its answer',
    path: pageOf('Build farm'),
    server: drawn,
    shows: [
      { role: 'button', name: 'Copy: Show names, issuer and dates of the certificate' },
      { role: 'button', name: 'Copy: See why it is not accepted' },
      { text: 'The host has to be among the names' },
    ],
    covers: { views: ['details:problem'] },
  },
  {
    id: 'vmware/next-lock-out',
    title: 'The command that signs in says that it counts towards the lock-out, and asks for the password itself',
    path: `${path}/new`,
    server,
    steps: [...entries('refused.example.net'), test],
    shows: [
      { role: 'button', name: 'Copy: Sign in once with this account', within: addDialog },
      { ...addDialog, text: 'curl asks for the password itself' },
      { ...addDialog, text: 'a refused one counts towards vCenter’s lock-out' },
    ],
    covers: { views: ['test:failed'], tested: ['auth'] },
  },
  {
    id: 'vmware/next-role-steps',
    title: 'A test that lacks rights tells the steps to a read-only role',
    path: `${path}/new`,
    server,
    steps: [...entries('no-permission.example.net'), test, open('In the vSphere Client', addDialog)],
    shows: [
      { ...role, text: 'tick “Propagate to children”', within: addDialog },
      { ...role, text: 'has not been proven on a live vCenter', within: addDialog },
    ],
    covers: { views: ['test:failed'], tested: ['permission'] },
  },
  {
    id: 'vmware/next-role-commands',
    title: 'A test that lacks rights has the commands of a read-only role',
    path: `${path}/new`,
    server,
    steps: [...entries('no-permission.example.net'), test, open('With govc', addDialog)],
    shows: [
      { ...role, text: '-propagate=true /', within: addDialog },
      { role: 'button', name: 'Copy: With govc', within: addDialog },
    ],
    covers: { views: ['test:failed'], tested: ['permission'] },
  },
  {
    id: 'vmware/next-single-host',
    title: 'A sign-in that is answered as a single host does says that its vCenter is the entry point',
    path: `${path}/new`,
    server,
    steps: [...entries('esxi.example.net'), test],
    shows: [
      { ...addDialog, text: 'its vCenter is the entry point' },
      { role: 'button', name: 'Copy: Show product and version', within: addDialog },
    ],
    covers: { views: ['test:failed'], tested: ['endpoint'] },
  },
  {
    id: 'vmware/next-sees-nothing',
    title: 'The page of a connection that sees nothing offers a read-only role',
    path: seesNothing,
    server: drawn,
    steps: [open('In the vSphere Client')],
    shows: [{ ...role, text: 'pulse-edge@vsphere.local' }],
    covers: { views: ['details:problem'] },
  },
  {
    id: 'vmware/next-role-from-row',
    title: 'A row that sees nothing offers the commands of a role',
    path,
    server: drawn,
    shows: [{ role: 'button', name: 'Copy role commands', within: { role: 'listitem', name: 'Edge sites' } }],
    covers: { views: ['state:blind'] },
  },
  {
    id: 'vmware/next-coverage',
    title: 'The page of a connection tells what it covers, and what it does not',
    path: pageOf('Rack 4 vCenter'),
    server: drawn,
    steps: [open('What this connection covers')],
    shows: [{ text: 'inventory, topology, alarms and history, assistant' }, { text: 'direct ESXi, recovery, control' }],
    covers: {},
  },
  {
    id: 'vmware/next-coverage-add',
    title: 'The form of a new connection tells what it will cover',
    path: `${path}/new`,
    server,
    steps: [open('What this connection covers', addDialog)],
    shows: [{ ...addDialog, text: 'vCenter Server only' }],
    covers: { views: ['form:add'] },
  },
  {
    id: 'vmware/next-report',
    title: 'A report for a ticket is copied, or shown where the browser lets nothing copy, without what is private',
    path: pageOf('Zürich DR'),
    server: drawn,
    steps: [{ do: 'press', role: 'button', name: 'Copy report' }],
    shows: [{ text: 'Left out: host' }],
    covers: {},
  },
];
