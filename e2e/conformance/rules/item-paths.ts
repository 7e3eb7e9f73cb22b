import { isRefusal, isText, hasStatus } from '../compare';
import { base } from '../connection-paths';
import { isRecord } from '../records';
import { refusals } from '../refusals';
import type { OwnConnections } from '../own-connections';
import type { Rule } from '../rule';

/** An id that is saved, how it is written in a path, and what is said of it. */
interface Written {
  title: string;
  id: (own: OwnConnections) => string;
  path: (id: string) => string;
}

const found: readonly Written[] = [
  { title: 'A slash after the id does not matter', id: (own) => own.id('slash'), path: (id) => `${id}/` },
  { title: 'White space around the id is trimmed', id: (own) => own.id('trim'), path: (id) => `%20${id}%20` },
  { title: 'An escaped slash before the id is dropped', id: (own) => own.id('drop'), path: (id) => `%2F${id}` },
  { title: '+ is literal', id: (own) => own.id('a+b'), path: (id) => id },
  { title: '%2B is + as well', id: (own) => own.id('a+b'), path: (id) => id.replace('+', '%2B') },
  { title: 'Other characters are escaped once', id: (own) => own.id('ä b'), path: encodeURIComponent },
  { title: 'A % is escaped twice', id: (own) => own.id('a%b'), path: (id) => id.replace('%', '%2525') },
  { title: 'A % at the end is escaped twice', id: (own) => own.id('50%'), path: (id) => id.replace('%', '%2525') },
];

/** Paths of which nothing is found, whatever is saved. */
const missing: readonly (readonly [title: string, path: (own: OwnConnections) => string])[] = [
  ['An id with %2F is none', (own) => `${own.id('a')}%2Fb`],
  ['An id with %252F is none', (own) => `${own.id('a')}%252Fb`],
  ['A % that is escaped once is no id', (own) => `${own.id('a')}%25b`],
];

/** How ids stand in paths (§3.1). */
export const itemPaths: readonly Rule[] = [
  ...found.map(({ title, id, path }): Rule => ({
    section: '3.1',
    title,
    needs: ['write'],
    check: async ({ client, own }) => {
      const chosen = id(own);
      await own.saved('path', { id: chosen });
      return isRecord(await client.send('PUT', `${base}/${path(chosen)}`, { json: {} }), 200, { id: chosen });
    },
  })),
  ...missing.flatMap(([title, path]) =>
    (['PUT', 'DELETE'] as const).map((method): Rule => ({
      section: '3.1',
      title: `${title}: ${method} is 400 missing_connection_id`,
      needs: ['write'],
      check: async ({ client, own }) =>
        isRefusal(
          await client.send(method, `${base}/${path(own)}`, method === 'PUT' ? { json: {} } : {}),
          refusals.missingId,
        ),
    })),
  ),
  {
    section: '3.1',
    title: 'Ids are case-sensitive',
    needs: ['write'],
    check: async ({ client, own }) => {
      await own.saved('case', { id: own.id('case') });
      return isRefusal(await client.send('PUT', `${base}/${own.id('CASE')}`, { json: {} }), refusals.notFound);
    },
  },
  {
    section: '3.1',
    title: 'An id with two dots is 401 text, even when signed in',
    needs: ['write'],
    check: async ({ client, own }) =>
      isText(await client.send('PUT', `${base}/${own.id('x..y')}`, { json: {} }), 401, 'Unauthorized'),
  },
  {
    section: '3.1',
    title: 'POST …/test/ is not the draft test: 400 missing_connection_id',
    needs: ['write'],
    check: async ({ client, own }) =>
      isRefusal(await client.send('POST', `${base}/test/`, { json: own.input('slash') }), refusals.missingId),
  },
  {
    section: '3.1',
    title: 'A slash after a saved test does not matter',
    needs: ['write'],
    check: async ({ client, own }) => {
      const { path } = await own.saved('slash');
      return isRefusal(await client.send('POST', `${path}/test/`, { json: { host: '' } }), refusals.noHost);
    },
  },
  ...['test', 'preview'].flatMap((action): readonly Rule[] => [
    {
      section: '1.3',
      title: `A saved ${action} of an unknown id is 404 vmware_not_found, whatever the body`,
      needs: ['write'],
      check: async ({ client, own }) => {
        const path = `${base}/${own.id('nobody')}/${action}`;
        return [
          ...isRefusal(await client.send('POST', path), refusals.notFound),
          ...isRefusal(await client.send('POST', path, { text: '{' }), refusals.notFound),
        ];
      },
    },
    {
      section: '3.1',
      title: `A saved ${action} of an id with %2F is 400 missing_connection_id`,
      needs: ['write'],
      check: async ({ client, own }) =>
        isRefusal(await client.send('POST', `${base}/${own.id('a')}%2Fb/${action}`, { json: {} }), refusals.missingId),
    },
  ]),
  {
    section: '3.1',
    title: 'An id is found as the path that its row gives it',
    needs: ['write'],
    check: async ({ client, own }) => {
      const { path } = await own.saved('found');
      return hasStatus(await client.send('PUT', path, { json: {} }), 200);
    },
  },
];
