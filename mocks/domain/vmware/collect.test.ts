import { expect, it } from 'vitest';
import { digestSecret } from '../secret';
import { collectVcenter, type Call } from './collect';
import type { VcenterBehaviour } from './vcenter';

const vcenter: VcenterBehaviour = { hosts: 2, vms: 5, datastores: 1, networks: 1, release: '8.0.3' };
const stored = digestSecret('right-password', () => 'salt');
const call: Call = {
  target: { host: 'vc.example.net', port: 443, quoted: '@vc.example.net', swallowed: false },
  account: { username: 'pulse-ro@vsphere.local', password: stored },
  skipVerify: false,
  vcenter,
  profile: 'head',
};
const as = (password: Call['account']['password']): Call => ({ ...call, account: { ...call.account, password } });

it('walks once through a vCenter that behaves as before', () => {
  expect(collectVcenter(call)).toMatchObject({ result: { sight: { hosts: 2, vms: 5 } } });
  expect(collectVcenter({ ...call, vcenter: { ...vcenter } })).toBe(collectVcenter(call));
});

it('walks anew where anything is another: the vCenter, the password, whether its certificate counts', () => {
  expect(collectVcenter({ ...call, vcenter: { ...vcenter, vms: 6 } })).toMatchObject({ result: { sight: { vms: 6 } } });
  const faults = [{ on: 'host inventory', answer: 503 }];
  expect(collectVcenter({ ...call, vcenter: { ...vcenter, faults } })).toMatchObject({
    result: { failure: { category: 'unavailable' } },
  });
  expect(collectVcenter(as(digestSecret('wrong', () => 'salt')))).toMatchObject({
    result: { failure: { category: 'auth' } },
  });
  const untrusted: Call = { ...call, vcenter: { ...vcenter, certificate: 'self-signed' } };
  expect(collectVcenter(untrusted)).toMatchObject({ result: { failure: { category: 'tls' } } });
  expect(collectVcenter({ ...untrusted, skipVerify: true })).toMatchObject({ result: { sight: { hosts: 2 } } });
});

it('keeps none with a password as it was typed', () => {
  const typed = as('right-password');
  expect(collectVcenter(typed)).toMatchObject({ result: { sight: { hosts: 2 } } });
  expect(collectVcenter(typed)).not.toBe(collectVcenter(typed));
});

it('forgets those that were long not asked for', () => {
  const first = collectVcenter(call);
  for (let port = 1; port <= 200; port += 1) collectVcenter({ ...call, target: { ...call.target, port } });
  expect(collectVcenter(call)).not.toBe(first);
});
