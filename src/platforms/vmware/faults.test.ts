import { describe, expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import type { FormValues, Secrets } from '../form-spec';
import { check, serverFaults } from './faults';
import { blank } from './form-values';

const secrets: Secrets = { password: { state: 'none', typed: 'p' } };

function values(texts: Record<string, string>, checks: Record<string, boolean> = {}): FormValues {
  const { texts: t, checks: c } = blank();
  return { texts: { ...t, host: 'vc.example.net', username: 'ro@example.net', ...texts }, checks: { ...c, ...checks } };
}
const faultsOf = (texts: Record<string, string>, with_: Secrets = secrets) => check(values(texts), with_, 'draft');
const hostSummary = (host: string, port = '443') => {
  const fault = faultsOf({ host, port }).find(({ field }) => field === 'host');
  return fault && lineText(fault.summary);
};
const hostMessage = (host: string, port = '443') =>
  lineText(faultsOf({ host, port }).find(({ field }) => field === 'host')?.message ?? []);

describe('a host', () => {
  it.each([
    'vc.example.net',
    'vc',
    '192.0.2.41',
    '[2001:db8::1]',
    '[::1]:443',
    'vc.example.net:443',
    'https://vc.example.net',
    'HTTPS://vc.example.net/',
    '  vc.example.net  ',
    'vc_1.example.net',
    'vc.example.net.',
    'zürich.example.net',
    'vc.example.net/',
    'vc.example.net?',
    'vc.example.net#',
    'xn--zrich-kva.example.net',
    '[fe80::1%25eth0]',
  ])('can be %j', (host) => expect(hostSummary(host)).toBeUndefined());

  it.each([
    ['', 'type a name or an address'],
    [' \u00a0\t', 'type a name or an address'],
    ['https://', 'type a name or an address'],
    [':443', 'type a name or an address'],
    ['two words', 'leave out the space'],
    ['vc\u0000.example', 'leave out the space'],
    ['http://vc.example.net', 'leave out http://'],
    ['ftp://vc.example.net', 'leave out ftp://'],
    ['user@vc.example.net', 'leave out what stands before the @'],
    ['https://user:pw@vc.example.net', 'leave out what stands before the @'],
    ['vc.example.net/ui', 'leave out the path /ui'],
    ['https://vc.example.net:443/ui/#/x', 'leave out the path /ui/'],
    ['vc.example.net?a=b', 'leave out ?a=b'],
    ['vc.example.net/#top', 'leave out #top'],
    ['2001:db8::1', 'put the IPv6 address into brackets'],
    ['::1', 'put the IPv6 address into brackets'],
    ['[2001:db8::1', 'write the address as [2001:db8::1]'],
    ['[vc.example.net]', 'write the address as [2001:db8::1]'],
    ['a:b:c', 'leave out the colons'],
    ['vc.example.net:', 'leave out the colon'],
    ['vc.example.net:abc', 'leave out the port :abc'],
    ['vc.example.net:70000', 'leave out the port :70000'],
    ['vc<1>.example.net', 'leave out <'],
    ['vc%20.example.net', 'leave out %'],
    ['vc\\ui', 'leave out \\'],
    ['300.1.1.1', 'use numbers up to 255'],
    ['vc..example.net', 'look at the dots'],
    [`${'a'.repeat(64)}.example.net`, 'look at the dots'],
  ])('cannot be %j', (host, summary) => expect(hostSummary(host)).toBe(summary));

  it('is told what to use instead', () => {
    expect(hostMessage('vc-bgo.example.net/ui')).toBe('Pulse adds the path itself. Use vc-bgo.example.net.');
    expect(hostMessage('2001:db8::1')).toBe('Without brackets its end would be read as a port. Use [2001:db8::1].');
    expect(hostMessage('https://user@vc.example.net:8443/ui', '8443')).toContain('Use vc.example.net:8443.');
  });

  it('may repeat the port, but not contradict it, since its own would win', () => {
    expect(hostSummary('vc.example.net:8443', '8443')).toBeUndefined();
    expect(hostSummary('vc.example.net:8443')).toBe('leave out the port :8443');
    expect(hostMessage('vc.example.net:8443')).toBe(
      'It would win over Port, which says 443. Use vc.example.net, and the port you mean in Port.',
    );
  });
});

describe('a port', () => {
  it.each(['1', '443', '65535', ' 443 ', '0443'])('can be %j', (port) => expect(faultsOf({ port })).toEqual([]));
  it.each(['', '0', '65536', '70000', '-1', '+443', '443.0', '4e2', '0x1bb', '４４３', 'abc', '4 43'])(
    'cannot be %j',
    (port) => expect(faultsOf({ port }).map(({ field }) => field)).toEqual(['port']),
  );
});

describe('an account', () => {
  it('needs a user name and a password', () => {
    expect(faultsOf({ username: ' ' }, {}).map(({ field }) => field)).toEqual(['username', 'password']);
  });
  it('needs no password where one is stored, but for a draft', () => {
    const stored: Secrets = { password: { state: 'stored' } };
    expect(check(values({}), stored, 'stored')).toEqual([]);
    expect(check(values({}), stored, 'draft').map(({ field }) => field)).toEqual(['password']);
  });
  it('needs the new password while the stored one is replaced', () => {
    expect(
      check(values({}), { password: { state: 'replacing', typed: '' } }, 'stored').map(({ field }) => field),
    ).toEqual(['password']);
  });
  it('cannot have a password of spaces, which the server takes off', () => {
    const [fault] = faultsOf({}, { password: { state: 'none', typed: '   ' } });
    expect(lineText(fault?.summary ?? [])).toBe('type more than spaces');
  });
  it('cannot have eight asterisks as a password over a stored one, which would keep that', () => {
    const mask: Secrets = { password: { state: 'replacing', typed: ' ******** ' } };
    expect(check(values({}), mask, 'stored').map(({ field }) => field)).toEqual(['password']);
    expect(check(values({}), { password: { state: 'none', typed: '********' } }, 'draft')).toEqual([]);
  });
});

it('at least one of the scopes is on, since all off would turn all on', () => {
  const off = { monitorVms: false, monitorHosts: false, monitorDatastores: false };
  expect(check(values({}, off), secrets, 'draft').map(({ field }) => field)).toEqual(['scope']);
  expect(check(values({}, { ...off, monitorHosts: true }), secrets, 'draft')).toEqual([]);
});

it('a form that holds nothing is told all that it needs, in the order of the fields', () => {
  const off = { monitorVms: false, monitorHosts: false, monitorDatastores: false };
  const nothing = { texts: { port: '' }, checks: off };
  expect(check(nothing, {}, 'draft').map(({ field }) => field)).toEqual([
    'host',
    'port',
    'username',
    'password',
    'scope',
  ]);
});

it('asks for no scope where the server keeps none', () => {
  expect(check({ ...values({}), checks: { enabled: true } }, secrets, 'draft')).toEqual([]);
});

it('what the server’s validator says is put at its fields', () => {
  expect(serverFaults('vmware vcenter host is required').map(({ field }) => field)).toEqual(['host']);
  expect(
    serverFaults('vmware credentials are required: provide username and password').map(({ field }) => field),
  ).toEqual(['username', 'password']);
  expect(serverFaults('something new')).toEqual([]);
});

it('no fault quotes a password', () => {
  const typed = 'hunter2-very-secret';
  for (const target of ['draft', 'stored'] as const) {
    const found = check({ texts: {}, checks: {} }, { password: { state: 'replacing', typed } }, target);
    expect(JSON.stringify(found)).not.toContain(typed);
  }
});
