import { hasHeader, isJson, isRefusal, objectOf, unless } from '../compare';
import { base } from '../connection-paths';
import { refusals } from '../refusals';
import type { Rule } from '../rule';
import { ofType, onlyKeys } from '../shapes';

/** What a delete answers (§2.10), and the envelope of its refusals (§2.9). */
export const deletes: readonly Rule[] = [
  {
    section: '2.10',
    title: 'A delete is 200 with the id and success',
    needs: ['write'],
    check: async ({ client, own }) => {
      const { id, path } = await own.saved('delete');
      return isJson(await client.send('DELETE', path), 200, { id, success: true });
    },
  },
  {
    section: '2.10',
    title: 'A deleted connection is gone at once, and a second delete is 404 vmware_not_found',
    needs: ['write'],
    check: async ({ client, own }) => {
      const { id, path } = await own.saved('delete');
      await client.send('DELETE', path);
      const gone = unless((await own.row(id)) === undefined, 'no row in the list', 'a row');
      return [...gone, ...isRefusal(await client.send('DELETE', path), refusals.notFound)];
    },
  },
  {
    section: '1.1',
    title: 'The body of a delete is ignored',
    needs: ['write'],
    check: async ({ client, own }) => {
      const { id, path } = await own.saved('delete');
      return isJson(await client.send('DELETE', path, { text: '{' }), 200, { id, success: true });
    },
  },
  {
    section: '3.1',
    title: 'Of two rows with one id a delete takes the first',
    needs: ['write'],
    check: async ({ client, own }) => {
      const id = own.id('twins');
      const { path } = await own.saved('twin-1', { id, port: 8001 });
      await own.saved('twin-2', { id, port: 8002 });
      await client.send('DELETE', path);
      const ports = (await own.rows()).filter((row) => row['id'] === id).map((row) => row['port']);
      return unless(ports.join() === '8002', 'port 8002 is left', ports.join(', ') || 'nothing is left');
    },
  },
  {
    section: '2.10',
    title: 'A delete answers the id of the path, trimmed',
    needs: ['write'],
    check: async ({ client, own }) => {
      const id = own.id('trimmed');
      await own.saved('trimmed', { id });
      return isJson(await client.send('DELETE', `${base}/%20${id}%20`), 200, { id, success: true });
    },
  },
  {
    section: '1.3',
    title: 'A delete of an unknown id is 404 vmware_not_found',
    needs: ['write'],
    check: async ({ client, own }) =>
      isRefusal(await client.send('DELETE', `${base}/${own.id('nobody')}`), refusals.notFound),
  },
  {
    section: '2.9',
    title: 'An envelope has error, code, status_code, timestamp in seconds and details, and no request_id',
    needs: ['write'],
    check: async ({ client, own }) => {
      const reply = await client.send('DELETE', `${base}/${own.id('nobody')}`);
      const body = objectOf(reply.json) ?? {};
      const keys = ['error', 'code', 'status_code', 'timestamp', 'details'];
      const kinds = {
        error: 'text',
        code: 'text',
        status_code: 'integer',
        timestamp: 'integer',
        details: 'object',
      } as const;
      const seconds = Number(body['timestamp']);
      return [
        ...ofType(body, kinds, 'the envelope'),
        ...onlyKeys(body, keys, 'the envelope'),
        ...unless(body['status_code'] === reply.status, `status_code ${reply.status}`, String(body['status_code'])),
        ...unless(seconds > 1e9 && seconds < 1e11, 'timestamp in seconds', 'another unit'),
        ...hasHeader(reply, 'content-type', 'application/json'),
      ];
    },
  },
];
