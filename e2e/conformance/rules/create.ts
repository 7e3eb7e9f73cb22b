import { hasHeader, objectOf, told, unless } from '../compare';
import { hasValues, isRecord, mask, recordKeys } from '../records';
import type { Bench, Rule } from '../rule';
import { inOrder, onlyKeys } from '../shapes';
import type { Verdict } from '../verdict';

type Row = Readonly<Record<string, unknown>>;

const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const scopes = { monitorVms: true, monitorHosts: true, monitorDatastores: true };

/** A create with these values over the usual ones, and the record that it should answer. */
function makes(section: string, title: string, over: Row | ((bench: Bench) => Row), wanted: Row): Rule {
  return {
    section,
    title,
    needs: ['write'],
    check: async (bench) => {
      const values = typeof over === 'function' ? over(bench) : over;
      return isRecord(await bench.own.post({ json: bench.own.input('made', values) }), 201, wanted);
    },
  };
}

async function made({ own }: Bench, look: (record: Row) => Verdict, over: Row = {}): Promise<Verdict> {
  const reply = await own.post({ json: own.input('made', over) });
  const record = objectOf(reply.json);
  return reply.status === 201 && record ? look(record) : unless(false, '201 with a record', told(reply));
}

/** What a create answers (§2.1, §2.5, §3.3). */
export const create: readonly Rule[] = [
  {
    section: '1.1',
    title: 'A create is 201 with JSON',
    needs: ['write'],
    check: async ({ own }) => {
      const reply = await own.post({ json: own.input('made') });
      return [
        ...unless(reply.status === 201, '201', told(reply)),
        ...hasHeader(reply, 'content-type', 'application/json'),
      ];
    },
  },
  {
    section: '2.1',
    title: 'A create answers the keys of a row in their order, without poll and observed',
    needs: ['write'],
    check: (bench) =>
      made(
        bench,
        (record) => [
          ...inOrder(record, recordKeys, 'the record'),
          ...onlyKeys(record, recordKeys.slice(0, -2), 'the record'),
          ...hasValues(record, { insecureSkipVerify: true }),
        ],
        { insecureSkipVerify: true },
      ),
  },
  {
    section: '3.1',
    title: 'Without an id the server makes a UUID of version 4, and for a blank one too',
    needs: ['write'],
    check: async (bench) => {
      const fits = (record: Row) =>
        unless(uuid4.test(String(record['id'])), 'id is a UUID of version 4', 'another text');
      return [...(await made(bench, fits)), ...(await made(bench, fits, { id: '  ' }))];
    },
  },
  {
    section: '3.1',
    title: 'An id of the client is taken, trimmed',
    needs: ['write'],
    check: async ({ own }) => {
      const id = own.id('chosen');
      return isRecord(await own.post({ json: own.input('made', { id: ` ${id} ` }) }), 201, { id });
    },
  },
  makes(
    '2.5',
    'Omitted: port 443, the three scopes on, no insecureSkipVerify',
    { port: undefined },
    { port: 443, ...scopes, insecureSkipVerify: undefined },
  ),
  makes('2.5', 'enabled is true where it is omitted', { enabled: undefined }, { enabled: true }),
  makes(
    '2.5',
    'null is as omitted',
    { id: null, port: null, insecureSkipVerify: null, enabled: null, monitorVms: null, monitorHosts: null },
    { port: 443, insecureSkipVerify: undefined, enabled: true, ...scopes },
  ),
  makes('2.5', 'A name may be left out, and is an empty text then', { name: undefined }, { name: '' }),
  makes(
    '2.5',
    'Explicit values are kept',
    { port: 8443, enabled: false, insecureSkipVerify: true, monitorVms: false },
    {
      port: 8443,
      enabled: false,
      insecureSkipVerify: true,
      monitorVms: false,
      monitorHosts: true,
      monitorDatastores: true,
    },
  ),
  {
    section: '3.3',
    title: 'Name, host and user name are trimmed',
    needs: ['write'],
    check: async ({ own }) => {
      const [name, host] = [`conformance ${own.run} trimmed`, own.host('trimmed')];
      const json = own.input('trimmed', { name: `  ${name} `, host: ` ${host}\t`, username: ' conformance ' });
      return isRecord(await own.post({ json }), 201, { name, host, username: 'conformance' });
    },
  },
  makes('3.3', 'A port of 0 is 443', { port: 0 }, { port: 443 }),
  makes('3.3', 'A port below 0 is 443', { port: -5 }, { port: 443 }),
  makes('3.3', 'A port has no upper bound', { port: 70_000 }, { port: 70_000 }),
  makes(
    '3.3',
    'All three scopes off are all three on',
    { monitorVms: false, monitorHosts: false, monitorDatastores: false },
    scopes,
  ),
  makes(
    '3.3',
    'Two scopes off and one on are kept',
    { monitorVms: false, monitorHosts: false },
    {
      ...scopes,
      monitorVms: false,
      monitorHosts: false,
    },
  ),
  makes(
    '2.5',
    'Keys that the table has not are ignored, poll and observed too',
    { color: 'red', poll: 5, observed: [] },
    {
      color: undefined,
      poll: undefined,
      observed: undefined,
    },
  ),
  makes(
    '2.5',
    'Keys match in any case',
    ({ own }) => ({ host: undefined, HOST: own.host('case'), port: undefined, Port: 8443 }),
    {
      port: 8443,
    },
  ),
  makes('3.4', 'The answer masks the password', {}, { password: mask }),
];
