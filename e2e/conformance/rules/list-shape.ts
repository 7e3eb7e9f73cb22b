import { told, unless } from '../compare';
import { base } from '../connection-paths';
import { mask, recordKeys } from '../records';
import type { Rule } from '../rule';
import { inOrder, ofType, onlyKeys } from '../shapes';
import { ofRows } from './list-rows';

/** The list and what its rows are made of (§2.1); of rows that the run did not make only their shape is told. */
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
];
