import { vmware } from '~/platforms/vmware/platform';
import { listPath } from '../scenario-platform';
import type { Place, Scenario, ScenarioServer, Step } from '../scenario';
import type { SeedConnection } from '~mocks/domain/state';
import { reader } from './drawn-connections';
import { addDialog, editDialog, entries, press } from './form-entries';
import { healthyConnections } from './healthy-connections';
import { failing, spans } from './health';

const path = listPath(vmware);
const refusing = 'refused.example.net';
const rostock: SeedConnection = { id: 'rostock', name: 'Rostock harbour', host: refusing, ...reader };
const row: Place = { role: 'listitem', name: 'Rostock harbour' };

/** A connection whose stored password is refused, beside others. */
function refusedServer(more: (now: number) => Partial<SeedConnection> = () => ({})): ScenarioServer {
  return {
    connections: (now) => [{ ...rostock, ...more(now) }, ...healthyConnections(now)],
    poller: 'stopped',
  };
}
const polledInVain = (now: number): Partial<SeedConnection> => ({
  health: failing(now, {
    message: 'VMware authentication failed while creating the Automation API session',
    category: 'auth',
    failures: 3,
    worked: 4 * spans.minute,
    seen: { hosts: 12, vms: 318, datastores: 14, networks: 10 },
  }),
});

const testDraft = press('Test connection', addDialog);
const testEdited = press('Test connection', editDialog);
const testSaved = press('Test', row);
const password = (text: string): Step => ({ do: 'fill', name: 'Password', with: text, within: addDialog });
/** Three sign-ins with a password each. */
const thrice: Step[] = [
  ...entries(refusing),
  testDraft,
  password('another-secret'),
  testDraft,
  password('a-third-secret'),
  testDraft,
];
const again: Place = { role: 'dialog', name: 'Test the same sign-in again?' };
const near: Place = { role: 'dialog', name: 'Test although this may lock the account?' };
const testAnyway = { role: 'button', name: 'Test anyway', within: again } as const;

/** What keeps tests from locking an account. */
export const guardScenarios: readonly Scenario[] = [
  {
    id: 'vmware/guard-draft',
    title: 'A draft test with the values that were just refused asks first',
    path: `${path}/new`,
    server: { connections: healthyConnections },
    steps: [...entries(refusing), testDraft, testDraft],
    shows: [{ ...again, text: 'Host, user name and password are the same now.' }, testAnyway],
    covers: { views: ['repeat:same'] },
  },
  {
    id: 'vmware/guard-draft-again',
    title: 'A draft test that asked first runs when one insists',
    path: `${path}/new`,
    server: { connections: healthyConnections },
    steps: [...entries(refusing), testDraft, testDraft, press('Test anyway', again), testDraft],
    shows: [{ ...again, text: '2 times since' }],
    covers: { views: ['repeat:same'] },
  },
  {
    id: 'vmware/guard-warned',
    title: 'The third refused sign-in of an account warns that it may be locked',
    path: `${path}/new`,
    server: { connections: healthyConnections },
    steps: thrice,
    shows: [
      { ...addDialog, text: '3 refused sign-ins of pulse-ro@vsphere.local since' },
      { ...addDialog, text: 'by default 5 within 180 s, for 900 s. Policies differ.' },
    ],
    covers: { views: ['test:failed'], tested: ['auth'] },
  },
  {
    id: 'vmware/guard-other-values',
    title: 'After three refused sign-ins of an account, other passwords ask first as well',
    path: `${path}/new`,
    server: { connections: healthyConnections },
    steps: [...thrice, password('a-fourth-secret'), testDraft],
    shows: [{ ...near, text: 'The next refusal may lock the account.' }],
    covers: { views: ['repeat:near-lock'] },
  },
  {
    id: 'vmware/guard-saved',
    title: 'A saved test of a row whose stored password was just refused asks first',
    path,
    server: refusedServer(),
    steps: [testSaved, testSaved],
    shows: [{ ...again, text: 'refused.example.net:443' }, testAnyway],
    covers: { views: ['repeat:same', 'tested:saved'], tested: ['auth'] },
  },
  {
    id: 'vmware/guard-overlay',
    title: 'A test of other settings with a stored password that was just refused asks first',
    path: `${path}/rostock/edit`,
    server: refusedServer(),
    steps: [
      testEdited,
      { do: 'choose', role: 'checkbox', name: 'Skip TLS verification', within: editDialog },
      testEdited,
    ],
    shows: [again, testAnyway],
    covers: { views: ['repeat:same', 'tested:unchanged'], tested: ['auth'] },
  },
  {
    id: 'vmware/guard-polls',
    title: 'A connection that polls with a refused password says that its polls count as well',
    path,
    server: refusedServer(polledInVain),
    steps: [testSaved, testSaved],
    shows: [
      { ...row, text: 'Each poll adds to vCenter’s lock-out count, about one every 60 s.' },
      { ...again, text: 'The polls of Rostock harbour are refused as well, about one every 60 s' },
    ],
    covers: { views: ['repeat:same', 'state:failing'], polled: ['auth'] },
  },
  {
    id: 'vmware/guard-row-warned',
    title: 'A row whose saved test was refused for the third time warns that the account may be locked',
    path,
    server: refusedServer(),
    steps: [testSaved, testSaved, press('Test anyway', again), testSaved, press('Test anyway', again)],
    shows: [{ ...row, text: '3 refused sign-ins of pulse-ro@vsphere.local since' }],
    covers: { views: ['test:failed', 'tested:saved'], tested: ['auth'] },
  },
];
