import { vmware } from '~/platforms/vmware/platform';
import { listPath } from '../scenario-platform';
import type { Scenario, ScenarioServer, Step } from '../scenario';
import type { OnboardingFields, SeedConnection } from '~mocks/domain/state';
import { addDialog, editDialog, press } from './form-entries';
import { healthyConnections, ids } from './healthy-connections';

const path = listPath(vmware);
const edit = `${path}/${ids.hamburg}/edit`;
const pinned = '3B:9D:5C:11:E0:47:A8:F2:6D:90:0C:B7:51:2E:84:FA:73:C6:18:DD:AF:05:62:9B:E4:38:77:10:CA:5F:D2:86';

type Item = Readonly<Record<string, unknown>>;

/** A server that keeps the fields of the onboarding specification, for every connection. */
function keeping(more: Partial<OnboardingFields> = {}): ScenarioServer {
  const connections = (now: number): SeedConnection[] =>
    healthyConnections(now).map((each) => (each.id === ids.hamburg ? { ...each, onboarding: more } : each));
  return { connections, settings: { onboardingFields: true } };
}
const fill = (name: string, text: string): Step => ({ do: 'fill', name, with: text, within: editDialog });
const save = press('Save connection', editDialog);

/** The list with the counts named as the onboarding specification names them. */
function renamedCounts(items: unknown): Item[] {
  return (items as Item[]).map((item) => {
    const { hosts, datastores, ...rest } = item['observed'] as Item;
    const system = { id: 'urn:vcenter:3f2a', name: 'vc-hamburg' };
    return { ...item, observed: { ...rest, agents: hosts, storage: datastores, system } };
  });
}

/** Fields that today's server does not keep, and what stands in their place where it does not. */
export const fieldScenarios: readonly Scenario[] = [
  {
    id: 'vmware/fields-edit',
    title: 'The form of a connection that carries poll interval, HTTPS and fingerprint has a field for each',
    path: edit,
    server: keeping({ pollIntervalSeconds: 120, fingerprint: pinned }),
    shows: [
      { role: 'checkbox', name: 'Use HTTPS', within: editDialog },
      { role: 'textbox', name: 'Certificate fingerprint', within: editDialog },
      { role: 'textbox', name: 'Poll interval', within: editDialog },
      { ...editDialog, text: 'seconds' },
    ],
    covers: { views: ['form:edit', 'field:text', 'field:check', 'beside:unit'] },
  },
  {
    id: 'vmware/fields-fingerprint-refused',
    title: 'A fingerprint of another length is refused, with what it is',
    path: edit,
    server: keeping(),
    steps: [fill('Certificate fingerprint', '5e:72:0b:91:dd:34:a6:08:f7:c2:49:1e:b8:63:05:fa:9c:d1:27:80'), save],
    shows: [{ ...editDialog, text: 'this has 40: that is a SHA-1 fingerprint.' }],
    covers: { views: ['part:errors', 'beside:fault'] },
  },
  {
    id: 'vmware/fields-interval-refused',
    title: 'A poll interval that is shorter than a poll may take is refused, with the reason',
    path: edit,
    server: keeping(),
    steps: [fill('Poll interval', '5'), save],
    shows: [{ ...editDialog, text: 'A poll may take 20 s' }],
    covers: { views: ['part:errors', 'beside:fault'] },
  },
  {
    id: 'vmware/fields-https-off',
    title: 'Without HTTPS the form says that user name and password would travel unencrypted',
    path: edit,
    server: keeping(),
    steps: [{ do: 'choose', role: 'checkbox', name: 'Use HTTPS', within: editDialog }],
    shows: [{ ...editDialog, text: 'User name and password would travel unencrypted' }],
    covers: { views: ['beside:remark'] },
  },
  {
    id: 'vmware/fields-saved',
    title: 'A connection keeps the interval and the fingerprint that its form sent',
    path: edit,
    server: keeping(),
    steps: [
      fill('Poll interval', '300'),
      fill('Certificate fingerprint', ` ${pinned.replaceAll(':', '').toLowerCase()} `),
      save,
      { do: 'press', role: 'link', name: 'Hamburg production', within: { role: 'region', name: 'Done last' } },
    ],
    shows: [{ text: '300 seconds' }, { text: pinned }],
    covers: { views: ['done:saved'] },
  },
  {
    id: 'vmware/fields-details',
    title: 'The details of a connection that carries poll interval, HTTPS and fingerprint name them',
    path: `${path}/${ids.hamburg}`,
    server: keeping({ pollIntervalSeconds: 120, useHttps: false, fingerprint: pinned }),
    shows: [{ text: '120 seconds' }, { text: 'No: what is sent is not encrypted' }, { text: pinned }],
    covers: {},
  },
  {
    id: 'vmware/fields-counts',
    title: 'Counts that come as agents and storage are the figures of a row all the same',
    path,
    server: { connections: healthyConnections },
    spoil: [{ method: 'GET', path: vmware.apiPath, damage: { kind: 'json', change: renamedCounts } }],
    shows: [
      { role: 'listitem', name: 'Hamburg production', text: '48' },
      { role: 'listitem', name: 'Hamburg production', text: '36' },
    ],
    covers: { views: ['state:healthy'] },
  },
  {
    id: 'vmware/fields-not-kept',
    title: 'Where the server keeps no interval and no HTTPS, the form names those that apply',
    path: `${path}/new`,
    server: { connections: healthyConnections },
    shows: [
      { ...addDialog, text: 'as Pulse reaches it by HTTPS.' },
      { ...addDialog, text: 'Polled every 60 s.' },
    ],
    covers: { views: ['form:add', 'beside:hint'] },
  },
];
