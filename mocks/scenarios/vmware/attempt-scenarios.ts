import { vmware } from '~/platforms/vmware/platform';
import type { SeedConnection } from '~mocks/domain/state';
import { listPath } from '../scenario-platform';
import type { Scenario, ScenarioServer, Shown, Step } from '../scenario';
import type { Spoil } from '../spoil';
import { drawnConnections, labIssues, reader } from './drawn-connections';
import { healthyConnections, ids } from './healthy-connections';
import { polled, spans } from './health';

const path = listPath(vmware);
const row = (name: string, text: string): Shown => ({ role: 'listitem', name, text });
const refresh: Step = { do: 'press', role: 'button', name: 'Refresh' };
const round = 62 * spans.second;
const counts = { hosts: 48, vms: 1204, datastores: 36, networks: 22 };

/** What the change of a reply works on. */
interface Item {
  id: string;
  name: string;
  poll: { lastAttemptAt?: string; lastSuccessAt?: string };
  observed?: object & { collectedAt?: string };
}
/** What an attempt came to: it worked, with limits, with figures, or failed so many times in a row by now. */
type Became = 'worked' | 'limited' | number | Partial<typeof counts>;

const later = (instant: string | undefined, ms: number): string | undefined =>
  instant === undefined ? undefined : new Date(Date.parse(instant) + ms).toISOString();

/** A connection as it is some rounds later. */
function after(item: Item, rounds: number, became: Became): object {
  const failures = typeof became === 'number' ? became : 0;
  const at = later(item.poll.lastAttemptAt, rounds * round);
  const worked = (rounds - failures) * round;
  if (at === undefined) return item;
  const seen = typeof became === 'object' ? became : became === 'limited' ? { degraded: true, ...labIssues } : {};
  const message = 'refresh vmware inventory: VMware connection failed while listing VMs';
  return {
    ...item,
    poll: {
      ...item.poll,
      lastAttemptAt: at,
      lastSuccessAt: later(item.poll.lastSuccessAt, worked),
      ...(failures > 0 ? { consecutiveFailures: failures, lastError: { at, message, category: 'network' } } : {}),
    },
    observed: { ...item.observed, ...seen, collectedAt: later(item.observed?.collectedAt, worked) },
  };
}

/** Each reply after the first is a round later than the one before, up to the last that is given. */
function rounds(...changes: readonly ((item: Item) => Became)[]): Spoil[] {
  return changes
    .map((became, index): Spoil => {
      const change = (items: unknown) => (items as Item[]).map((item) => after(item, index + 1, became(item)));
      return { method: 'GET', path: vmware.apiPath, from: index + 2, damage: { kind: 'json', change } };
    })
    .reverse(); // the first rule that fits is taken
}

const once = (name: string, became: Became) => rounds((item) => (item.name === name ? became : 'worked'));

/** As many rounds ago as will come, so that the last of them is now. */
const seeded = (count: number): ScenarioServer => ({
  connections: (now) =>
    healthyConnections(now).map((connection) => ({
      ...connection,
      health: polled(now, counts, count * round + 20 * spans.second),
    })),
  poller: 'stopped',
});

/** The name says which reply is shown, so that each step waits for the one before. */
const piers = ['Pier 1', 'Pier 2', 'Pier 3', 'Pier 4', 'Pier 5', 'Pier 6'] as const;
const pierId = 'b7e1d0a4-5c83-4f0e-8a6d-31f5c2e9d710';
const pier = (now: number): SeedConnection => ({
  ...{ id: pierId, name: piers[0], host: 'vc-bergen.example.net', ...reader },
  health: polled(now, counts, 5 * round + 20 * spans.second),
});
const incident = rounds(
  () => 'worked',
  () => 'worked',
  ({ id }) => (id === ids.hamburg ? 'worked' : 1),
  ({ id }) => (id === pierId ? 2 : 'worked'),
  ({ id }) => (id === pierId ? 3 : id === ids.hamburg ? 'limited' : 'worked'),
).map((spoil): Spoil => {
  const { damage, from = 1 } = spoil;
  if (damage.kind !== 'json') return spoil;
  const named = (item: Item) => (item.id === pierId ? { ...item, name: piers[from - 1] ?? item.name } : item);
  return { ...spoil, damage: { kind: 'json', change: (items) => (damage.change(items) as Item[]).map(named) } };
});

/** Strips of the attempts that the page has seen, and what changed from one collection to the next. */
export const attemptScenarios: readonly Scenario[] = [
  {
    id: 'vmware/attempts-begun',
    title: 'A page that was just opened knows one attempt of each connection, and says since when it has been watching',
    path,
    server: { connections: drawnConnections, poller: 'stopped' },
    shows: [
      { text: 'Attempts since' },
      row('Zürich DR', '1 attempt since'),
      row('Lyon retail', 'No attempt since'),
      row('Old lab', 'No attempt since'),
      { text: 'One mark per attempt that this page has seen since' },
    ],
    covers: { views: ['outcome:worked', 'outcome:failed', 'outcome:limited'] },
  },
  {
    id: 'vmware/attempts-rounds',
    title: 'Strips share one time axis, so that an incident lines up',
    path,
    server: { ...seeded(5), connections: (now) => [...seeded(5).connections(now), pier(now)] },
    spoil: incident,
    steps: piers
      .slice(0, -1)
      .map((name) => ({ do: 'press', role: 'button', name: 'Test', within: { role: 'listitem', name } })),
    shows: [
      row('Pier 6', '6 attempts since'),
      row('Pier 6', '3 worked, then 3 failed'),
      row('Oslo office', '5 worked, 1 failed at'),
      row('Hamburg production', '5 worked, then 1 limited'),
    ],
    covers: { views: ['outcome:failed', 'outcome:limited'] },
  },
  {
    id: 'vmware/attempts-failing',
    title: 'A failure that began since the page was opened ends the strip of its connection',
    path,
    server: seeded(1),
    spoil: once('Oslo office', 1),
    steps: [refresh],
    shows: [row('Oslo office', '1 worked, then 1 failed'), row('Hamburg production', 'all worked')],
    covers: { views: ['outcome:failed'] },
  },
  {
    id: 'vmware/attempts-limited',
    title: 'An attempt that worked with limits is marked apart from those that worked',
    path,
    server: seeded(1),
    spoil: once('Hamburg production', 'limited'),
    steps: [refresh],
    shows: [row('Hamburg production', '1 worked, then 1 limited'), row('Oslo office', 'all worked')],
    covers: { views: ['outcome:limited'] },
  },
  {
    id: 'vmware/figures-changed',
    title: 'A collection that brings other figures says by how much, and since when',
    path,
    server: seeded(1),
    spoil: rounds(({ name }) =>
      name === 'Oslo office' ? { hosts: 47, vms: 1207 } : name === 'Hamburg production' ? { vms: 1207 } : 'worked',
    ),
    steps: [refresh],
    shows: [row('Hamburg production', '+3 VMs since'), row('Oslo office', '+3 VMs, −1 agent since')],
    covers: {},
  },
  {
    id: 'vmware/figures-gone',
    title: 'A collection that brings nothing any more says what is gone',
    path,
    server: seeded(1),
    spoil: once('Oslo office', { hosts: 0, vms: 0, datastores: 0, networks: 0 }),
    steps: [refresh],
    shows: [row('Oslo office', 'Sees nothing'), row('Oslo office', '−1,204 VMs, −48 agents, −36 storages since')],
    covers: { views: ['state:blind'] },
  },
  {
    id: 'vmware/details-attempts',
    title: 'The page of a connection gives each attempt that was seen with its time, and the change of its figures',
    path,
    server: seeded(1),
    spoil: once('Hamburg production', { vms: 1203 }),
    steps: [refresh, { do: 'press', role: 'link', name: 'Hamburg production' }],
    shows: [
      { text: 'seen on this page since' },
      { text: '2 worked' },
      { text: 'Times of the attempts' },
      { text: '−1 VM since' },
    ],
    covers: { views: ['outcome:worked'] },
  },
];
