import { vmware } from '~/platforms/vmware/platform';
import type { Place, Scenario, ScenarioServer, Step } from '../scenario';
import { listPath } from '../scenario-platform';
import { editDialog, press } from './form-entries';
import { healthyConnections, ids } from './healthy-connections';

const path = listPath(vmware);
const account = { username: 'admin', password: 'not-a-real-password' };
const server: ScenarioServer = { connections: healthyConnections, settings: { auth: account } };
const dialog: Place = { role: 'dialog', name: 'Sign in' };
const says = (text: string) => ({ ...dialog, text });

/** Signs in, or tries to. */
function signIn(password = account.password): Step[] {
  return [
    { do: 'fill', name: 'Username', with: account.username, within: dialog },
    { do: 'fill', name: 'Password', with: password, within: dialog },
    press('Sign in', dialog),
  ];
}
const again = (count: number): Step[] => Array.from({ length: count }, () => press('Sign in', dialog));

/** Signing in and out, and what may come in between (§6). */
export const sessionScenarios: readonly Scenario[] = [
  {
    id: 'vmware/session-asked',
    title: 'A server that asks for a sign-in is signed in to by a dialog that opens by itself',
    path,
    server,
    shows: [
      { role: 'textbox', name: 'Username', within: dialog },
      { role: 'button', name: 'Sign in', within: dialog },
    ],
    covers: { views: ['barred:signed-out'] },
  },
  {
    id: 'vmware/session-signed-in',
    title: 'Who is signed in is named above the list, with the way out',
    path,
    server,
    steps: signIn(),
    shows: [
      { text: 'Signed in as admin' },
      { role: 'button', name: 'Sign out' },
      { role: 'listitem', name: 'Hamburg production' },
    ],
    covers: {},
  },
  {
    id: 'vmware/session-signed-out',
    title: 'After signing out nothing of what was read stays',
    path,
    server,
    steps: [...signIn(), { do: 'press', role: 'button', name: 'Sign out' }],
    shows: [dialog],
    covers: {},
  },
  {
    id: 'vmware/session-nothing-typed',
    title: 'A sign-in without entries says what is missing',
    path,
    server,
    steps: again(1),
    shows: [says('Type your user name.'), says('Type your password.')],
    covers: {},
  },
  {
    id: 'vmware/session-wrong',
    title: 'A wrong password says how many tries are left',
    path,
    server,
    steps: signIn('wrong'),
    shows: [says('4 more failed tries lock the account.')],
    covers: {},
  },
  {
    id: 'vmware/session-last-try',
    title: 'Before the last try it is said that it locks the account',
    path,
    server,
    steps: [...signIn('wrong'), ...again(3)],
    shows: [says('One more failed try locks the account.')],
    covers: {},
  },
  {
    id: 'vmware/session-locked-now',
    title: 'The try that locks the account says for how long',
    path,
    server,
    steps: [...signIn('wrong'), ...again(4)],
    shows: [says('The account is locked now, for 15 minutes.')],
    covers: {},
  },
  {
    id: 'vmware/session-locked',
    title: 'While the account is locked, the minutes that are left are told',
    path,
    server,
    steps: [...signIn('wrong'), ...again(5)],
    shows: [says('The account is locked for 14 minutes more.')],
    covers: {},
  },
  {
    id: 'vmware/session-too-many',
    title: 'Too many tries within a minute ask for patience',
    path,
    server,
    spoil: [
      {
        method: 'POST',
        path: '/api/login',
        damage: {
          kind: 'instead',
          status: 429,
          json: { error: 'rate_limit', message: 'Too many requests. Please wait before trying again.' },
        },
      },
    ],
    steps: signIn(),
    shows: [says('Too many tries within a minute.')],
    covers: {},
  },
  {
    id: 'vmware/session-expired',
    title: 'A session that ends in the middle of an edit takes nothing of what was typed',
    path,
    server,
    mangle: [{ method: 'PUT', path: `${vmware.apiPath}/${ids.hamburg}`, endsSession: true }],
    steps: [
      ...signIn(),
      { do: 'press', role: 'button', name: 'Edit', within: { role: 'listitem', name: 'Hamburg production' } },
      { do: 'fill', name: 'Name', with: 'Hamburg harbour', within: editDialog },
      press('Save connection', editDialog),
      ...signIn(),
    ],
    shows: [{ ...editDialog, text: 'You are signed in again.' }],
    covers: {},
  },
  {
    id: 'vmware/session-elsewhere',
    title: 'A server with single sign-on leads there',
    path,
    server,
    spoil: [
      {
        method: 'GET',
        path: '/api/security/status',
        damage: {
          kind: 'json',
          change: (status) => ({
            ...(status as object),
            ssoEnabled: true,
            ssoProviders: [
              {
                id: 'corp',
                name: 'corp',
                type: 'oidc',
                displayName: 'Example Login',
                loginUrl: '/api/oidc/corp/login',
              },
            ],
          }),
        },
      },
    ],
    shows: [{ role: 'link', name: 'Sign in with Example Login', within: dialog }, says('Or with an account')],
    covers: {},
  },
  {
    id: 'vmware/session-token-needed',
    title: 'A server that lets in API tokens alone says where to give one',
    path,
    server: { connections: healthyConnections, settings: { apiTokens: [{ name: 'monitor', scopes: ['*'] }] } },
    shows: [{ role: 'alert', name: 'The server asks for an API token', text: 'PULSE_API_TOKEN' }],
    covers: { views: ['barred:signed-out'] },
  },
  {
    id: 'vmware/session-token-needed-add',
    title: 'Whom the server does not let in at all is offered no form that could not be saved',
    path: `${path}/new`,
    server: { connections: healthyConnections, settings: { apiTokens: [{ name: 'monitor', scopes: ['*'] }] } },
    shows: [{ role: 'dialog', name: 'Add VMware connection', text: 'PULSE_API_TOKEN' }],
    covers: {},
  },
  {
    id: 'vmware/session-not-admin',
    title: 'Who is signed in without being an administrator is told whom to ask, and can sign out',
    path,
    server: { ...server, settings: { auth: account, caller: 'not-admin' } },
    steps: signIn(),
    shows: [
      { role: 'alert', name: 'Your account may not do this', text: 'HTTP 403' },
      { role: 'button', name: 'Sign out' },
    ],
    covers: { views: ['barred:forbidden'] },
  },
];
