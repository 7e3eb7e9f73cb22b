import { objectOf, told, unless } from '../compare';
import { base } from '../connection-paths';
import { mask, recordKeys } from '../records';
import type { Bench, Rule } from '../rule';
import { inOrder, ofType, onlyKeys } from '../shapes';
import { cannot, type Difference, type Verdict } from '../verdict';

type Row = Readonly<Record<string, unknown>>;

/** Every row of the list; one of the run's own, with a failed test, where there is none and one may be made. */
async function rowsOf(bench: Bench): Promise<readonly unknown[]> {
  const rows = await listOf(bench);
  if (rows.length > 0) return rows;
  if (bench.facts.noWrites !== undefined) return cannot('no connection is saved, and --write is needed to save one');
  const { path } = await bench.own.saved('shape');
  await bench.client.send('POST', `${path}/test`);
  return listOf(bench);
}

async function listOf({ client }: Bench): Promise<readonly unknown[]> {
  const reply = await client.send('GET', base);
  return Array.isArray(reply.json) ? reply.json : cannot(`the list could not be read (${told(reply)})`);
}

/** A rule of every row, by its number; at most five differences are shown. */
function ofRows(section: string, title: string, look: (row: Row, what: string) => readonly Difference[]): Rule {
  return {
    section,
    title,
    needs: ['list'],
    check: async (bench) =>
      some((await rowsOf(bench)).flatMap((row, at) => look(objectOf(row) ?? {}, `item ${at + 1}`))),
  };
}

/** A rule of a part that some rows have. */
function ofParts(
  section: string,
  title: string,
  nobody: string,
  parts: (row: Row) => readonly unknown[],
  look: (part: Row, what: string) => readonly Difference[],
): Rule {
  return {
    section,
    title,
    needs: ['list'],
    check: async (bench) => {
      const found = (await rowsOf(bench)).flatMap((row, at) =>
        parts(objectOf(row) ?? {}).map((part) => ({ part: objectOf(part) ?? {}, what: `item ${at + 1}` })),
      );
      return found.length === 0 ? cannot(nobody) : some(found.flatMap(({ part, what }) => look(part, what)));
    },
  };
}

const some = (differences: Verdict): Verdict => differences.slice(0, 5);
const given = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);
const pollOf = (row: Row) => given(row['poll']);
const errorOf = (row: Row) => given(objectOf(row['poll'])?.['lastError']);
const observedOf = (row: Row) => given(row['observed']);
const issuesOf = (row: Row): readonly unknown[] => {
  const issues = objectOf(row['observed'])?.['issues'];
  return Array.isArray(issues) ? issues : [];
};

/** The list and what its rows are made of (§2.1–2.4); of rows that the run did not make only their shape is told. */
export const listShape: readonly Rule[] = [
  {
    section: '1.1',
    title: 'GET of the list is 200 with a list',
    needs: ['list'],
    check: async ({ client }) => {
      const reply = await client.send('GET', base);
      return unless(reply.status === 200 && Array.isArray(reply.json), '200 with a list', told(reply));
    },
  },
  ofRows('2.1', 'Every row has id, name, host, port, enabled and the three scopes', (row, what) =>
    ofType(
      row,
      {
        id: 'text',
        name: 'text',
        host: 'text',
        port: 'integer',
        enabled: 'boolean',
        monitorVms: 'boolean',
        monitorHosts: 'boolean',
        monitorDatastores: 'boolean',
      },
      what,
      { username: 'text', password: 'text', insecureSkipVerify: 'boolean', poll: 'object', observed: 'object' },
    ),
  ),
  ofRows('2.1', 'The keys of a row come in the order of the table', (row, what) => inOrder(row, recordKeys, what)),
  ofRows('2.1', 'A row has no keys beside those of the table', (row, what) => onlyKeys(row, recordKeys, what)),
  ofRows('3.4', 'The password of a row is the mask, or absent', (row, what) =>
    unless(!('password' in row) || row['password'] === mask, `\`password\` of ${what} is the mask`, 'something else'),
  ),
  ofRows('2.1', 'insecureSkipVerify is there only where it is true', (row, what) =>
    unless(row['insecureSkipVerify'] !== false, `${what} has no \`insecureSkipVerify\``, 'false'),
  ),
  ofRows('3.3', 'No row has a port below 1', (row, what) =>
    unless(!(Number(row['port']) < 1), `\`port\` of ${what} is 1 or more`, 'less'),
  ),
  ofRows('3.3', 'No row has all three scopes off', (row, what) => {
    const scopes = [row['monitorVms'], row['monitorHosts'], row['monitorDatastores']];
    return unless(
      scopes.some((on) => on !== false),
      `a scope of ${what} is on`,
      'none',
    );
  }),
  ofRows('2.2', 'Every row with an id has poll', (row, what) =>
    unless('poll' in row || row['id'] === '', `${what} has \`poll\``, 'none'),
  ),
  ofParts(
    '2.2',
    'poll says its interval in seconds, and instants in RFC 3339',
    'no row has poll',
    pollOf,
    (poll, what) => {
      const instants = { lastAttemptAt: 'instant', lastSuccessAt: 'instant' } as const;
      const more = { ...instants, consecutiveFailures: 'integer', lastError: 'object' } as const;
      return ofType(poll, { intervalSeconds: 'integer' }, `poll of ${what}`, more);
    },
  ),
  ofParts('2.2', 'consecutiveFailures is absent rather than 0', 'no row has poll', pollOf, (poll, what) =>
    unless(poll['consecutiveFailures'] !== 0, `poll of ${what} has no \`consecutiveFailures\``, '0'),
  ),
  ofParts(
    '2.2',
    'lastError has at and message, and the instant of the attempt',
    'no row has lastError',
    pollOf,
    (poll, what) => {
      const last = objectOf(poll['lastError']);
      if (!last) return [];
      const shape = ofType(last, { at: 'instant', message: 'text' }, `lastError of ${what}`, { category: 'text' });
      return [
        ...shape,
        ...unless(last['at'] === poll['lastAttemptAt'], `\`at\` of ${what} is lastAttemptAt`, 'another instant'),
      ];
    },
  ),
  ofParts('4.1', 'The category of lastError is one of the nine', 'no row has lastError', errorOf, (last, what) =>
    unless(
      last['category'] === undefined || categories.includes(String(last['category'])),
      `category of ${what} is one of the nine`,
      'another',
    ),
  ),
  ofParts('2.3', 'observed has collectedAt and four counts', 'no row has observed', observedOf, (observed, what) =>
    ofType(
      observed,
      { collectedAt: 'instant', hosts: 'integer', vms: 'integer', datastores: 'integer', networks: 'integer' },
      `observed of ${what}`,
      { viRelease: 'text', degraded: 'boolean', issueCount: 'integer', issues: 'list' },
    ),
  ),
  ofParts(
    '2.3',
    'observed has no degraded, issueCount or issues where there is no issue',
    'no row has observed',
    observedOf,
    (observed, what) => {
      const empty = observed['degraded'] === false || observed['issueCount'] === 0;
      const none = Array.isArray(observed['issues']) && observed['issues'].length === 0;
      return unless(!empty && !none, `observed of ${what} leaves them out`, 'false, 0 or an empty list');
    },
  ),
  ofParts(
    '5.4',
    'observed has at most three issues, most frequent first',
    'no row has issues',
    observedOf,
    (observed, what) => {
      const issues = Array.isArray(observed['issues']) ? observed['issues'] : [];
      const counts = issues.map((issue: unknown) => Number(objectOf(issue)?.['occurrences']));
      const falling = counts.every((count, at) => at === 0 || count <= (counts[at - 1] ?? count));
      return unless(issues.length <= 3 && falling, `issues of ${what}: at most 3, falling`, `${issues.length}`);
    },
  ),
  ofParts(
    '2.4',
    'An issue has stage, category, message and occurrences, and no entity',
    'no row has issues',
    issuesOf,
    (issue, what) => [
      ...ofType(
        issue,
        { stage: 'text', category: 'text', message: 'text', occurrences: 'integer' },
        `an issue of ${what}`,
      ),
      ...onlyKeys(issue, ['stage', 'category', 'message', 'occurrences'], `an issue of ${what}`),
    ],
  ),
];

const categories: readonly string[] = [
  'invalid_config',
  'auth',
  'permission',
  'not_found',
  'unavailable',
  'endpoint',
  'unsupported_version',
  'tls',
  'network',
];
