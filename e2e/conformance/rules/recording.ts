import { objectOf, unless } from '../compare';
import { hasValues } from '../records';
import type { Bench, Rule } from '../rule';
import { ofType } from '../shapes';
import type { Verdict } from '../verdict';

type Row = Readonly<Record<string, unknown>>;
type Body = { json?: unknown; text?: string };

const failed = 'VMware network error during automation session';

/** `poll` of a connection after saved tests with these bodies, one after the other. */
async function pollAfter({ client, own }: Bench, tests: readonly Body[], over: Row = {}): Promise<Row> {
  const { id, path } = await own.saved('recorded', over);
  for (const body of tests) await client.send('POST', `${path}/test`, body);
  const row = await own.row(id);
  return { ...objectOf(row?.['poll']), observed: row?.['observed'] };
}

/** A rule of the poller's record. A round of the poller may wipe it between test and look, so it is looked at twice. */
function recorded(
  section: string,
  title: string,
  tests: readonly Body[],
  look: (poll: Row) => Verdict,
  over: Row = {},
): Rule {
  return {
    section,
    title,
    needs: ['write'],
    check: async (bench) => {
      const first = look(await pollAfter(bench, tests, over));
      return first.length === 0 ? first : look(await pollAfter(bench, tests, over));
    },
  };
}

const nothing = (poll: Row): Verdict =>
  hasValues(poll, {
    lastAttemptAt: undefined,
    lastSuccessAt: undefined,
    consecutiveFailures: undefined,
    lastError: undefined,
  });
const failures =
  (count: number) =>
  (poll: Row): Verdict =>
    hasValues(poll, { consecutiveFailures: count });

/** What saved tests leave in `poll` (§5.2), against hosts that do not exist. */
export const recording: readonly Rule[] = [
  recorded('5.2', 'A failed saved test without a body counts as a failure', [{}], failures(1)),
  recorded('5.2', 'A second one counts on', [{}, {}], failures(2)),
  recorded('5.2', 'It leaves lastAttemptAt, and no lastSuccessAt and no observed', [{}], (poll) => [
    ...ofType(poll, { lastAttemptAt: 'instant' }, 'poll'),
    ...hasValues(poll, { lastSuccessAt: undefined, observed: undefined }),
  ]),
  recorded('5.2', 'lastError has the bare message, the category and the instant of the attempt', [{}], (poll) => {
    const last = objectOf(poll['lastError']) ?? {};
    const at = unless(last['at'] === poll['lastAttemptAt'] && 'at' in last, '`at` is lastAttemptAt', 'another instant');
    return [...hasValues(last, { message: failed, category: 'network' }), ...at];
  }),
  recorded('3.5', 'White space alone is no body', [{ text: ' \n\u00a0' }], failures(1)),
  recorded('5.2', 'With the body {} nothing is recorded', [{ text: '{}' }], nothing),
  recorded('5.2', 'With the body null nothing is recorded', [{ text: 'null' }], nothing),
  recorded('5.2', 'With a body that changes something nothing is recorded', [{ json: { port: 8443 } }], nothing),
  recorded('5.2', 'With a body that cannot be read nothing is recorded', [{ text: '{' }], nothing),
  recorded(
    '4.3',
    'A stored host that the server cannot use is recorded as invalid_config',
    [{}],
    (poll) =>
      hasValues(objectOf(poll['lastError']) ?? {}, {
        message: 'vmware vcenter connections must use https',
        category: 'invalid_config',
      }),
    { host: 'http://conformance.invalid' },
  ),
  {
    section: '3.1',
    title: 'Two rows with one id show the same record',
    needs: ['write'],
    check: async ({ client, own }) => {
      const id = own.id('shared');
      const { path } = await own.saved('shared-1', { id });
      await own.saved('shared-2', { id });
      await client.send('POST', `${path}/test`);
      const polls = (await own.rows()).filter((row) => row['id'] === id).map((row) => JSON.stringify(row['poll']));
      return unless(polls.length === 2 && polls[0] === polls[1], 'equal poll twice', 'different ones');
    },
  },
  {
    section: '5.3',
    title: 'A save keeps what was recorded',
    needs: ['write'],
    check: async ({ client, own }) => {
      const { id, path } = await own.saved('kept');
      await client.send('POST', `${path}/test`);
      const before = JSON.stringify((await own.row(id))?.['poll']);
      await client.send('PUT', path, { json: { port: 8443 } });
      const after = JSON.stringify((await own.row(id))?.['poll']);
      return unless(before === after, 'the poll from before', 'another');
    },
  },
];
