import { hasHeader, isRefusal, isText, told, unless } from '../compare';
import { base } from '../connection-paths';
import { refusals } from '../refusals';
import type { Need, Rule } from '../rule';

/** Method, path below the connections, and what is said of it; `*` stands for an id that is nobody's. */
const refused: readonly (readonly [method: string, path: string, title: string])[] = [
  ['PATCH', '', 'PATCH on the list'],
  ['PUT', '', 'PUT on the list'],
  ['GET', '/*', 'GET of a single connection'],
  ['POST', '/*', 'POST on a single connection'],
  ['PATCH', '/*', 'PATCH on a single connection'],
  ['GET', '/test', 'GET of the draft test'],
  ['PUT', '/test', 'PUT on the draft test'],
  ['GET', '/preview', 'GET of the draft preview'],
  ['PUT', '/preview', 'PUT on the draft preview'],
  ['GET', '/*/test', 'GET of a saved test'],
  ['PATCH', '/*/test', 'PATCH on a saved test'],
  ['GET', '/*/preview', 'GET of a saved preview'],
  ['GET', '/', 'GET of the list with a slash at its end'],
  ['POST', '/', 'POST on the list with a slash at its end'],
];

const harmless = (method: string): readonly Need[] => (method === 'GET' ? ['access'] : ['access', 'unsafe']);

/** Methods that the routes do not know (§3.2), and two that reach the item route without an id (§3.1). */
export const unsupportedMethods: readonly Rule[] = [
  ...refused.map(([method, path, title]): Rule => ({
    section: path === '/' ? '3.1' : '3.2',
    title: `${title} is 405 text`,
    needs: harmless(method),
    check: async ({ client, own }) =>
      isText(await client.send(method, base + path.replace('*', own.id('nobody'))), 405, 'Method not allowed'),
  })),
  ...['', '/*'].map((path): Rule => ({
    section: '3.2',
    title: `HEAD on ${path === '' ? 'the list' : 'a single connection'} is 405 without a body`,
    needs: ['access'],
    check: async ({ client, own }) => {
      const reply = await client.send('HEAD', base + path.replace('*', own.id('nobody')));
      return unless(reply.status === 405 && reply.text === '', '405 without a body', told(reply));
    },
  })),
  {
    section: '1.2',
    title: 'A 405 has no Allow header',
    needs: ['access'],
    check: async ({ client }) => hasHeader(await client.send('GET', `${base}/test`), 'allow', undefined),
  },
  {
    section: '3.2',
    title: 'DELETE on the list is 405 text',
    needs: ['write'],
    check: async ({ client }) => isText(await client.send('DELETE', base), 405, 'Method not allowed'),
  },
  ...(['PUT', 'DELETE'] as const).flatMap((method): readonly Rule[] => [
    {
      section: '3.1',
      title: `${method} on the list with a slash at its end is 400 missing_connection_id`,
      needs: ['write'],
      check: async ({ client }) => isRefusal(await client.send(method, `${base}/`), refusals.missingId),
    },
    {
      section: '3.1',
      title: `${method} on …/{id}/test is 400 missing_connection_id`,
      needs: ['write'],
      check: async ({ client, own }) =>
        isRefusal(await client.send(method, `${base}/${own.id('nobody')}/test`), refusals.missingId),
    },
    {
      section: '3.1',
      title: `${method} on …/{id}/preview is 400 missing_connection_id`,
      needs: ['write'],
      check: async ({ client, own }) =>
        isRefusal(await client.send(method, `${base}/${own.id('nobody')}/preview`), refusals.missingId),
    },
  ]),
];
