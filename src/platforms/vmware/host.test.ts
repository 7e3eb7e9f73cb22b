import { describe, expect, it } from 'vitest';
import { address, hostParts, shortAddress } from './host';

describe('where a connection goes', () => {
  it.each([
    ['vc.example.net', '443', 'vc.example.net:443'],
    [' vc.example.net ', ' 8443 ', 'vc.example.net:8443'],
    ['vc.example.net:8443', '443', 'vc.example.net:8443'],
    ['https://vc.example.net', '443', 'vc.example.net:443'],
    ['https://user@vc.example.net:9443/ui/#/x', '443', 'vc.example.net:9443'],
    ['[2001:db8::1]', '443', '[2001:db8::1]:443'],
    ['[2001:db8::1]:8443', '443', '[2001:db8::1]:8443'],
    ['', '443', ''],
    ['https://', '443', 'https://'],
  ])('%j and port %j is %j', (host, port, expected) => expect(address(host, port)).toBe(expected));

  it('leaves out the usual port where it is short', () => {
    expect([
      shortAddress('vc.example.net', 443),
      shortAddress('vc.example.net', 8443),
      shortAddress('vc:9443', 443),
    ]).toEqual(['vc.example.net', 'vc.example.net:8443', 'vc:9443']);
  });
});

it('a host that the server cannot use is shown as it is stored', () => {
  const shown = (host: string): string => shortAddress(host, 443);
  expect(shown('http://vc.example.net')).toBe('http://vc.example.net');
  expect(shown('vc.example.net/ui')).toBe('vc.example.net/ui');
  expect(shown('https://vc.example.net/')).toBe('vc.example.net');
});

it('a pasted address comes apart', () => {
  expect(hostParts('https://user@vc.example.com:8443/ui/?a#/x')).toEqual({
    scheme: 'https',
    user: 'user',
    name: 'vc.example.com',
    port: '8443',
    path: '/ui/',
    query: '?a',
    fragment: '#/x',
  });
});
