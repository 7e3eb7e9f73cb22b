import { isRefusal, type Refusal } from '../compare';
import { base } from '../connection-paths';
import { isRecord } from '../records';
import { refusals, unreadBody } from '../refusals';
import { silentPort, type OwnConnections } from '../own-connections';
import type { PulseReply } from '../pulse-client';
import type { Bench, Rule } from '../rule';

const struct = 'Go struct field VMwareVCenterInstance';
const value = 'Go value of type config.VMwareVCenterInstance';
const wrong = (what: string, where: string) => unreadBody(`json: cannot unmarshal ${what} into ${where}`);

/** A row of §3.6: the body, and how it is refused. */
interface Unread {
  what: string;
  text: (own: OwnConnections) => string;
  refusal: Refusal;
  /** Where a saved test or preview has other words for it; `null`: it does not refuse it. */
  saved?: Refusal | null;
}

const over = (key: string) => (own: OwnConnections) => JSON.stringify(own.input('body')).replace(/\}$/, `,${key}}`);

/** The table of §3.6 where it refuses, row by row. */
const unread: readonly Unread[] = [
  { what: 'An empty body', text: () => '', refusal: unreadBody('EOF'), saved: null },
  { what: 'White space', text: () => ' \n\t', refusal: unreadBody('EOF'), saved: null },
  {
    what: 'Truncated JSON',
    text: () => '{',
    refusal: unreadBody('unexpected EOF'),
    saved: unreadBody('unexpected end of JSON input'),
  },
  { what: 'A form', text: () => 'host=a', refusal: unreadBody("invalid character 'h' looking for beginning of value") },
  {
    what: 'A byte order mark',
    text: (own) => `\ufeff${JSON.stringify(own.input('body'))}`,
    refusal: unreadBody("invalid character 'ï' looking for beginning of value"),
  },
  { what: 'A list', text: () => '[]', refusal: wrong('array', value) },
  { what: 'A text', text: () => '"text"', refusal: wrong('string', value) },
  { what: 'A number', text: () => '42', refusal: wrong('number', value) },
  { what: 'A port as text', text: over('"port":"443"'), refusal: wrong('string', `${struct}.port of type int`) },
  { what: 'A port of 443.0', text: over('"port":443.0'), refusal: wrong('number 443.0', `${struct}.port of type int`) },
  { what: 'A port of 443.5', text: over('"port":443.5'), refusal: wrong('number 443.5', `${struct}.port of type int`) },
  {
    what: 'A port of 4.43e2',
    text: over('"port":4.43e2'),
    refusal: wrong('number 4.43e2', `${struct}.port of type int`),
  },
  { what: 'A host of 5', text: over('"host":5'), refusal: wrong('number', `${struct}.host of type string`) },
  {
    what: 'enabled as text',
    text: over('"enabled":"yes"'),
    refusal: wrong('string', `${struct}.enabled of type bool`),
  },
  {
    what: 'A body that is nested too deeply',
    text: () => '['.repeat(10_001),
    refusal: unreadBody("invalid character '[' exceeded max depth"),
  },
  {
    what: 'A body over 32 KiB',
    text: (own) => JSON.stringify(own.input('body', { name: 'n'.repeat(33_000) })),
    refusal: unreadBody('http: request body too large'),
  },
];

type Send = (bench: Bench, text: string) => Promise<PulseReply>;

const create: Send = ({ own }, text) => own.post({ text });
const draftTest: Send = ({ client }, text) => client.send('POST', `${base}/test`, { text });
const draftPreview: Send = ({ client }, text) => client.send('POST', `${base}/preview`, { text });
const update: Send = async ({ client, own }, text) => client.send('PUT', (await own.saved('body')).path, { text });
const savedTest: Send = async ({ client, own }, text) =>
  client.send('POST', `${(await own.saved('body')).path}/test`, { text });

/** One row of the table on several routes. */
function row({ what, text, refusal, saved }: Unread): readonly Rule[] {
  const on = (title: string, sends: readonly Send[], expected: Refusal): Rule => ({
    section: '3.6',
    title,
    needs: ['write'],
    check: async (bench) => {
      const differences = [];
      for (const send of sends) differences.push(...isRefusal(await send(bench, text(bench.own)), expected));
      return differences;
    },
  });
  return [
    on(
      `${what} is 400 invalid_request in a create, an update and drafts`,
      [create, update, draftTest, draftPreview],
      refusal,
    ),
    ...(saved === null ? [] : [on(`${what} is 400 invalid_request in a saved test`, [savedTest], saved ?? refusal)]),
  ];
}

/** How bodies are read (§3.6). */
export const bodies: readonly Rule[] = [
  ...unread.flatMap(row),
  {
    section: '3.6',
    title: 'null is as {} in a create and in drafts',
    needs: ['write'],
    check: async (bench) => [
      ...isRefusal(await create(bench, 'null'), refusals.noHost),
      ...isRefusal(await draftTest(bench, 'null'), refusals.noHost),
      ...isRefusal(await draftPreview(bench, 'null'), refusals.noHost),
    ],
  },
  {
    section: '3.6',
    title: 'What follows the object is ignored in a create and an update',
    needs: ['write'],
    check: async (bench) => [
      ...isRecord(await create(bench, `${JSON.stringify(bench.own.input('junk'))} trailing`), 201, {
        port: silentPort,
      }),
      ...isRecord(await update(bench, '{"port":8443} trailing'), 200, { port: 8443 }),
    ],
  },
  {
    section: '3.6',
    title: 'What follows the object is 400 invalid_request in a saved test',
    needs: ['write'],
    check: async (bench) =>
      isRefusal(await savedTest(bench, '{} trailing'), unreadBody("invalid character 't' after top-level value")),
  },
  {
    section: '3.6',
    title: 'The content type is not looked at',
    needs: ['write'],
    check: async ({ own }) => {
      const text = JSON.stringify(own.input('typed'));
      return isRecord(await own.post({ text, headers: { 'content-type': 'text/plain' } }), 201, { port: silentPort });
    },
  },
  {
    section: '2.5',
    title: 'Of a key that comes twice the last one counts',
    needs: ['write'],
    check: async (bench) => isRecord(await create(bench, over('"port":1,"port":8443')(bench.own)), 201, { port: 8443 }),
  },
  {
    section: '2.5',
    title: 'A port of -0 is 0, and so 443',
    needs: ['write'],
    check: async (bench) => isRecord(await create(bench, over('"port":-0')(bench.own)), 201, { port: 443 }),
  },
  {
    section: '2.5',
    title: 'Half a surrogate pair is stored as U+FFFD',
    needs: ['write'],
    check: async ({ own }) => {
      const name = `conformance ${own.run} `;
      const text = JSON.stringify(own.input('lone', { name: `${name}@` })).replace('@', '\\ud800');
      return isRecord(await own.post({ text }), 201, { name: `${name}\ufffd` });
    },
  },
];
