import { isRefusal } from '../compare';
import { base } from '../connection-paths';
import { hasValues, isRecord, mask } from '../records';
import { refusals, unreadBody } from '../refusals';
import { silentPort, type OwnConnection, type OwnConnections } from '../own-connections';
import type { PulseReply } from '../pulse-client';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';

type Row = Readonly<Record<string, unknown>>;

/** What a connection is that updates change: nothing about it is a default. */
const unusual = { port: 8443, insecureSkipVerify: true, monitorVms: false, monitorHosts: false };
const stored = { ...unusual, username: 'conformance', password: mask, enabled: false, monitorDatastores: true };

/** An update of a connection that is saved for it. */
function update(
  title: string,
  body: { json?: unknown; text?: string } | ((own: OwnConnections) => { json?: unknown; text?: string }),
  look: (reply: PulseReply, saved: OwnConnection) => Verdict,
  section = '3.5',
): Rule {
  return {
    section,
    title,
    needs: ['write'],
    check: async ({ client, own }) => {
      const saved = await own.saved('overlay', unusual);
      return look(await client.send('PUT', saved.path, typeof body === 'function' ? body(own) : body), saved);
    },
  };
}

const becomes =
  (wanted: Row) =>
  (reply: PulseReply, { id, record }: OwnConnection): Verdict =>
    isRecord(reply, 200, { id, name: record['name'], host: record['host'], ...stored, ...wanted });
const unchanged = becomes({});

/** Updates lie over what is stored (§3.5) and are normalised like creates (§3.3). */
export const overlay: readonly Rule[] = [
  update('An update with {} is 200 with the stored record', { json: {} }, unchanged),
  update('So is one with null', { text: 'null' }, unchanged),
  update(
    'A key of null keeps the stored value',
    {
      json: {
        name: null,
        host: null,
        port: null,
        username: null,
        insecureSkipVerify: null,
        enabled: null,
        monitorVms: null,
      },
    },
    unchanged,
  ),
  update('One key changes one value', { json: { port: 9443 } }, becomes({ port: 9443 })),
  update(
    'false replaces, and insecureSkipVerify is absent then',
    { json: { insecureSkipVerify: false } },
    becomes({ insecureSkipVerify: undefined }),
  ),
  update('A port of 0 becomes 443', { json: { port: 0 } }, becomes({ port: 443 })),
  update('An empty name is kept empty', { json: { name: '' } }, becomes({ name: '' })),
  update('An empty host is 400 validation_error', { json: { host: '' } }, (reply) => isRefusal(reply, refusals.noHost)),
  update('An empty user name is 400 validation_error', { json: { username: '' } }, (reply) =>
    isRefusal(reply, refusals.noCredentials),
  ),
  update('The id of the body is ignored', (own) => ({ json: { id: own.id('other') } }), unchanged),
  update(
    'All three scopes off are all three on',
    { json: { monitorDatastores: false } },
    becomes({ monitorVms: true, monitorHosts: true }),
    '3.3',
  ),
  update('Texts are trimmed', { json: { username: ' conformance ' } }, unchanged, '3.3'),
  update(
    'An answer has no poll and no observed',
    { json: {} },
    becomes({ poll: undefined, observed: undefined }),
    '2.1',
  ),
  {
    section: '3.5',
    title: 'What an update answered is what the list shows',
    needs: ['write'],
    check: async ({ client, own }) => {
      const { id, path } = await own.saved('overlay', unusual);
      const name = `conformance ${own.run} renamed`;
      await client.send('PUT', path, { json: { name, monitorVms: true } });
      return hasValues((await own.row(id)) ?? {}, { id, name, ...stored, monitorVms: true });
    },
  },
  {
    section: '3.5',
    title: 'A refused update changes nothing',
    needs: ['write'],
    check: async ({ client, own }) => {
      const { id, path, record } = await own.saved('overlay', unusual);
      await client.send('PUT', path, { json: { name: `conformance ${own.run} refused`, host: '' } });
      return hasValues((await own.row(id)) ?? {}, { id, name: record['name'], host: record['host'] });
    },
  },
  {
    section: '3.1',
    title: 'Of two rows with one id an update changes the first',
    needs: ['write'],
    check: async ({ client, own }) => {
      const id = own.id('pair');
      const { path } = await own.saved('pair-1', { id });
      await own.saved('pair-2', { id });
      await client.send('PUT', path, { json: { port: 9443 } });
      const ports = (await own.rows()).filter((row) => row['id'] === id).map((row) => row['port']);
      return ports.join() === `9443,${silentPort}`
        ? []
        : [{ expected: `ports 9443, ${silentPort}`, got: ports.join(', ') }];
    },
  },
  ...(['{}', '{', ''] as const).map((text): Rule => ({
    section: '1.3',
    title: `An update of an unknown id with ${text === '' ? 'no body' : text} is 404 vmware_not_found`,
    needs: ['write'],
    check: async ({ client, own }) =>
      isRefusal(await client.send('PUT', `${base}/${own.id('nobody')}`, { text }), refusals.notFound),
  })),
  update('An update without a body is 400 invalid_request', {}, (reply) => isRefusal(reply, unreadBody('EOF'))),
];
