import { isRefusal, objectOf, told, unless } from '../compare';
import { base } from '../connection-paths';
import { refusals } from '../refusals';
import type { Rule } from '../rule';
import { ofType } from '../shapes';

/** Servers whose integration is off (§3.7) or that show demo data (§3.8). */
export const modes: readonly Rule[] = [
  {
    section: '1.4',
    title: 'GET /api/system/mock-mode says whether it is on, and its sizes',
    needs: ['access'],
    check: async ({ client }) => {
      const reply = await client.send('GET', '/api/system/mock-mode');
      const body = objectOf(reply.json) ?? {};
      const shape = ofType(body, { enabled: 'boolean', config: 'object' }, 'the body');
      return [...unless(reply.status === 200, '200', told(reply)), ...shape];
    },
  },
  {
    section: '3.7',
    title: 'With the integration off the list is 404 vmware_disabled',
    needs: ['access', 'feature-off'],
    check: async ({ client }) => isRefusal(await client.send('GET', base), refusals.disabled),
  },
  {
    section: '3.7',
    title: 'With the integration off an unsupported method stays 405',
    needs: ['access', 'feature-off'],
    check: async ({ client, own }) =>
      unless((await client.send('GET', `${base}/${own.id('nobody')}`)).status === 405, '405', 'another status'),
  },
  {
    section: '3.8',
    title: 'In mock mode the list is the one fixture',
    needs: ['list', 'mock-mode'],
    check: async ({ client }) => {
      const reply = await client.send('GET', base);
      const items: readonly unknown[] = Array.isArray(reply.json) ? reply.json : [];
      const one = items.length === 1 && objectOf(items[0])?.['id'] === 'vc-mock-1';
      return unless(one, '200 with vc-mock-1 alone', told(reply));
    },
  },
  {
    section: '3.8',
    title: 'In a read-only demo previews are 404 text',
    needs: ['demo'],
    check: async ({ client }) => {
      const reply = await client.send('POST', `${base}/preview`, { bare: true, json: {} });
      return unless(reply.status === 404 && reply.text === '404 page not found\n', '404 text', told(reply));
    },
  },
];
