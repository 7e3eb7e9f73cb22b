import { afterEach, describe, expect, it } from 'vitest';
import { startFakeVcenter, type FakeVcenter, type FakeVcenterOptions } from './fake-vcenter';
import { phrases } from './phrases';
import { vcenterAddress } from './vcenter-address';
import { createVcenterApi } from './vcenter-api';
import { createVcenterSend } from './vcenter-send';

const account = { username: 'someone', password: 'something' };
const { signal } = new AbortController();
let fake: FakeVcenter | undefined;
afterEach(() => fake?.close());
async function session(options: Partial<FakeVcenterOptions>) {
  const counts = { hosts: 1, vms: 0, datastores: 2, networks: 3 };
  fake = await startFakeVcenter({ ...account, counts, ...options });
  const opened = await fake.api.open(signal);
  if (!opened) throw new Error('expected a session');
  return opened;
}

describe('what a vCenter says of itself', () => {
  it('is counted, and every session is closed', async () => {
    const opened = await session({ release: '8.0.2.0' });
    expect(await opened.counts()).toEqual({ hosts: 1, vms: 0, datastores: 2, networks: 3 });
    expect(await opened.describe()).toEqual({
      version: { version: '8.0.3.00400', build: '24322831' },
      privileges: { ids: ['System.Read', 'System.View'] },
    });
    await opened.close();
    expect(fake?.openSessions()).toBe(0);
    const tried = fake?.requests.filter((one) => one.endsWith('/content')).map((one) => one.split('/')[3]);
    expect(tried).toEqual(['9.0.0.0', '8.0.3', '8.0.2.0']);
  });

  it.each([
    ['asked one by one', { release: '9.0.0.0', privileges: 'asked' }, { ids: ['System.Read'] }],
    ['not told', { release: '9.0.0.0', privileges: 'none' }, { unread: phrases.privilegesRefused }],
    ['out of reach', {}, { unread: phrases.noRelease }],
  ] as const)('has privileges that are %s', async (_, options, privileges) => {
    const opened = await session(options);
    expect((await opened.describe()).privileges).toEqual(privileges);
  });

  it('is not asked with a wrong password', async () => {
    await session({});
    expect(await fake?.apiFor({ username: 'someone', password: 'else' }).open(signal)).toBeUndefined();
  });

  it('is nothing where nothing listens, or the host is none', async () => {
    for (const host of ['127.0.0.1:1', 'not a host', 'http://127.0.0.1']) {
      const api = createVcenterApi(createVcenterSend({ host, insecure: false }), account);
      expect(await api.open(signal)).toBeUndefined();
    }
  });
});

it.each([
  ['vc.example.test', { host: 'vc.example.test', port: 443 }],
  [' vc.example.test:8443 ', { host: 'vc.example.test', port: 8443 }],
  ['https://[2001:db8::1]:444/', { host: '2001:db8::1', port: 444 }],
  ['http://vc.example.test', undefined],
  ['', undefined],
])('the host %j leads to %j', (host, address) => expect(vcenterAddress(host)).toEqual(address));
