import { objectOf, told, unless } from '../compare';
import { hasValues } from '../records';
import type { Bench, Rule } from '../rule';
import { ofType } from '../shapes';
import { cannot, type Verdict } from '../verdict';

type Row = Readonly<Record<string, unknown>>;

/** The rows of the unified ledger; rows that the run did not make are shown nowhere. */
async function ledgerOf({ client }: Bench): Promise<readonly Row[]> {
  const reply = await client.send('GET', '/api/connections');
  const rows: unknown = objectOf(reply.json)?.['connections'];
  if (reply.status !== 200 || !Array.isArray(rows)) return cannot(`there is no ledger (${told(reply)})`);
  const items: readonly unknown[] = rows;
  return items.map(objectOf).filter((row) => row !== undefined);
}

/** A rule of the row of a connection of the run. */
function ofRow(
  title: string,
  over: Row,
  look: (row: Row, bench: Bench) => Verdict,
  before?: (bench: Bench, path: string) => Promise<unknown>,
): Rule {
  return {
    section: '8.4',
    title,
    needs: ['write'],
    check: async (bench) => {
      const { id, path } = await bench.own.saved('ledger', over);
      await before?.(bench, path);
      const row = (await ledgerOf(bench)).find((each) => each['id'] === `vmware:${id}`);
      return row ? look(row, bench) : unless(false, 'a row vmware:<id>', 'none');
    },
  };
}

/** The unified ledger (§8.4). */
export const ledger: readonly Rule[] = [
  {
    section: '8.4',
    title: 'GET /api/connections is 200 with connections',
    needs: ['access'],
    check: async ({ client }) => {
      const reply = await client.send('GET', '/api/connections');
      const rows = objectOf(reply.json)?.['connections'];
      return unless(reply.status === 200 && Array.isArray(rows), '200 with connections', told(reply));
    },
  },
  ofRow('A connection has a row with its type, name, address and source', { port: 8443 }, (row, { own }) =>
    hasValues(row, {
      type: 'vmware',
      name: `conformance ${own.run} ledger`,
      address: `https://${own.host('ledger')}:8443`,
      source: 'manual',
    }),
  ),
  ofRow('A disabled connection is paused', {}, (row) => hasValues(row, { state: 'paused', enabled: false })),
  ofRow('An enabled connection that was not polled yet is pending', { enabled: true }, (row) =>
    row['state'] === 'unreachable'
      ? cannot('the poller was quicker')
      : hasValues(row, { state: 'pending', enabled: true, lastError: undefined, lastSeen: undefined }),
  ),
  ofRow(
    'After a failed saved test an enabled connection is unreachable, with lastError',
    { enabled: true },
    (row) => [
      ...hasValues(row, { state: 'unreachable' }),
      ...hasValues(objectOf(row['lastError']) ?? {}, { category: 'network' }),
    ],
    ({ client }, path) => client.send('POST', `${path}/test`),
  ),
  ofRow('A row names its surfaces and its scope', { monitorVms: false }, (row) => {
    const surfaces = JSON.stringify(row['surfaces']);
    const scope = objectOf(row['scope']) ?? {};
    return [
      ...unless(surfaces === '["vms","hosts","datastores"]', 'surfaces vms, hosts, datastores', 'others'),
      ...hasValues(scope, { vms: false, hosts: true, datastores: true }),
    ];
  }),
  ofRow('A row says what can be done with it', {}, (row) =>
    hasValues(objectOf(row['capabilities']) ?? {}, { supportsPause: true, supportsScope: true, supportsTest: true }),
  ),
  ofRow('A row has fleet with its eight texts and four objects', {}, (row) =>
    ofType(objectOf(row['fleet']) ?? {}, fleet, 'fleet'),
  ),
];

const fleet = {
  enrollmentState: 'text',
  livenessState: 'text',
  versionDrift: 'text',
  adapterHealth: 'text',
  configRollout: 'text',
  credentialStatus: 'text',
  updateStatus: 'text',
  remoteControl: 'text',
  configDrift: 'object',
  rollout: 'object',
  credentialHealth: 'object',
  commandPolicy: 'object',
} as const;
