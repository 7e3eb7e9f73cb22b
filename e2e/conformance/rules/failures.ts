import { isRefusal, type Refusal } from '../compare';
import { base } from '../connection-paths';
import { invalidConfig, refusals, testFailed } from '../refusals';
import type { OwnConnections } from '../own-connections';
import type { Rule } from '../rule';

const parse = (host: string, why: string) =>
  invalidConfig(`invalid vmware vcenter host: parse "https://${host}": ${why}`);
const network = testFailed('network', 'VMware network error during automation session');

/** A draft test of a host, and how it fails (§4.3). */
type Case = readonly [title: string, host: (own: OwnConnections) => string, refusal: Refusal];

const useless: readonly Case[] = [
  ['http://', (own) => `http://${own.host('http')}`, invalidConfig('vmware vcenter connections must use https')],
  ['ftp://', (own) => `ftp://${own.host('ftp')}`, invalidConfig('vmware vcenter connections must use https')],
  ['A scheme without a host', () => 'https://', invalidConfig('vmware vcenter host is required')],
  ['A path', (own) => `${own.host('path')}/ui`, invalidConfig('vmware vcenter host must not include a path')],
  [
    'A query',
    (own) => `${own.host('query')}?a=1`,
    invalidConfig('vmware vcenter host must not include query or fragment data'),
  ],
  [
    'A fragment',
    (own) => `${own.host('fragment')}#a`,
    invalidConfig('vmware vcenter host must not include query or fragment data'),
  ],
  ['A space', () => 'two words', parse('two words', 'invalid character " " in host name')],
  ['IPv6 without brackets', () => '2001:db8::1', parse('2001:db8::1', 'invalid port ":db8::1" after host')],
  ['A bracket that is not closed', () => '[::1', parse('[::1', "missing ']' in host")],
];

const unreachable: readonly Case[] = [
  ['A name that does not resolve', (own) => own.host('nowhere'), network],
  ['HTTPS:// in any case, with a slash at the end', (own) => `HTTPS://${own.host('nowhere')}/`, network],
  ['A port in the host', (own) => `${own.host('nowhere')}:8443`, network],
  ['A user in the host', (own) => `somebody@${own.host('nowhere')}`, network],
  ['An empty query', (own) => `${own.host('nowhere')}?`, network],
  ['An odd character', (own) => `<${own.host('nowhere')}>`, network],
];

/** How tests fail (§4.3), as far as no vCenter is needed for it. */
export const failures: readonly Rule[] = [
  ...[...useless, ...unreachable].map(([title, host, refusal]): Rule => ({
    section: '4.3',
    title: `${title}: a draft test is 400 ${refusal.code}`,
    needs: ['write'],
    check: async ({ client, own }) =>
      isRefusal(await client.send('POST', `${base}/test`, { json: own.input('draft', { host: host(own) }) }), refusal),
  })),
  {
    section: '4.3',
    title: 'A port above 65535 fails as network only when it is used',
    needs: ['write'],
    check: async ({ client, own }) =>
      isRefusal(await client.send('POST', `${base}/test`, { json: own.input('port', { port: 70_000 }) }), network),
  },
  {
    section: '10',
    title: 'A host name with the word certificate makes a failure look like tls',
    needs: ['write'],
    check: async ({ client, own }) =>
      isRefusal(
        await client.send('POST', `${base}/test`, { json: own.input('draft', { host: own.host('certificate') }) }),
        testFailed('tls', 'VMware TLS validation failed during automation session'),
      ),
  },
  {
    section: '1.3',
    title: 'A draft test without a host is 400 validation_error, then without credentials',
    needs: ['write'],
    check: async ({ client, own }) => [
      ...isRefusal(await client.send('POST', `${base}/test`, { json: {} }), refusals.noHost),
      ...isRefusal(
        await client.send('POST', `${base}/test`, { json: { host: own.host('bare') } }),
        refusals.noCredentials,
      ),
    ],
  },
  {
    section: '3.5',
    title: 'A saved test with a body tests what the body makes of the connection',
    needs: ['write'],
    check: async ({ client, own }) => {
      const { path } = await own.saved('overlay');
      const json = { host: `http://${own.host('overlay')}` };
      return isRefusal(
        await client.send('POST', `${path}/test`, { json }),
        invalidConfig('vmware vcenter connections must use https'),
      );
    },
  },
  {
    section: '1.3',
    title: 'A host is not looked at when it is saved: a create and an update take http://',
    needs: ['write'],
    check: async ({ client, own }) => {
      const host = `http://${own.host('stored')}`;
      const { path } = await own.saved('stored', { host });
      return isRefusal(
        await client.send('POST', `${path}/test`, { json: {} }),
        invalidConfig('vmware vcenter connections must use https'),
      );
    },
  },
];
