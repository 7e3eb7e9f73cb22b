import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPasted } from './host-split';

const split = (pasted: string) => splitPasted('host', pasted);

describe('a pasted address is taken apart', () => {
  it.each([
    ['https://user@vc.example.com:8443/ui/#/x', { host: 'vc.example.com', port: '8443', username: 'user' }],
    ['https://vc.example.com/ui/', { host: 'vc.example.com' }],
    ['HTTPS://vc.example.com', { host: 'vc.example.com' }],
    ['  https://vc.example.com:443?locale=de ', { host: 'vc.example.com', port: '443' }],
    ['vc.example.com:8443', { host: 'vc.example.com', port: '8443' }],
    ['vc.example.com/ui', { host: 'vc.example.com' }],
    ['https://[2001:db8::1]:8443/ui', { host: '[2001:db8::1]', port: '8443' }],
    ['https://EXAMPLE%5Csvc-pulse@vc.example.com', { host: 'vc.example.com', username: 'EXAMPLE\\svc-pulse' }],
    ['https://ro@vsphere.local@vc.example.com', { host: 'vc.example.com', username: 'ro@vsphere.local' }],
    ['https://100%@vc.example.com', { host: 'vc.example.com', username: '100%' }],
  ])('%s', (pasted, texts) => expect(split(pasted)).toEqual({ texts, secretLeftOut: false }));
});

it('a password in the address goes nowhere', () => {
  const parts = split('https://user:s3cret@vc.example.com/ui');
  expect(parts).toEqual({ texts: { host: 'vc.example.com', username: 'user' }, secretLeftOut: true });
});

describe('what is not certain is pasted as it is', () => {
  it.each([
    ['a host alone', 'vc.example.com'],
    ['an address alone', '192.0.2.41'],
    ['a bracketed IPv6 address', '[2001:db8::1]'],
    ['a bare IPv6 address', '2001:db8::1'],
    ['a user name', 'pulse-ro@vsphere.local'],
    ['a user name with a host and a port', 'pulse@vc.example.com:8443'],
    ['another scheme', 'ftp://vc.example.com'],
    ['a port that is none', 'vc.example.com:70000'],
    ['a sentence', 'the vCenter is vc.example.com: use it'],
    ['nothing', ''],
    ['a scheme alone', 'https://'],
  ])('%s', (_, pasted) => expect(split(pasted)).toBeUndefined());

  it('in any other field', () => expect(splitPasted('name', 'https://vc.example.com/')).toBeUndefined());
});

it('parts put together again are taken apart the same way', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}(\.[a-z]{2,5}){1,2}$/);
  const user = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/);
  fc.assert(
    fc.property(name, fc.integer({ min: 1, max: 65535 }), user, fc.webPath(), (host, port, username, path) => {
      const texts = { host, port: String(port), username };
      expect(split(`https://${username}@${host}:${port}${path}`)?.texts).toEqual(texts);
    }),
  );
});
