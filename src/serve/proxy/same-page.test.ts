import { describe, expect, it } from 'vitest';
import { barredBy, loopbackHosts } from './same-page.ts';

const hosts = loopbackHosts(5173);
const ask = (headers: Record<string, string>) =>
  barredBy({ host: '127.0.0.1:5173', ...headers }, (host) => hosts.has(host))?.code;

describe('the proxy lets through', () => {
  it.each([
    ['a page of its own that reads', { 'sec-fetch-site': 'same-origin' }],
    ['a page of its own that writes', { origin: 'http://127.0.0.1:5173', 'sec-fetch-site': 'same-origin' }],
    ['the same by another name of this machine', { host: 'localhost:5173', origin: 'http://localhost:5173' }],
    ['the same by its IPv6 address', { host: '[::1]:5173', origin: 'http://[::1]:5173' }],
    ['an address that was typed', { 'sec-fetch-site': 'none' }],
    ['a program that is no browser', {}],
    ['a page served through TLS in front of it', { origin: 'https://127.0.0.1:5173' }],
  ])('%s', (_, headers) => expect(ask(headers)).toBeUndefined());
});

describe('the proxy refuses', () => {
  it.each([
    ['a name that was pointed at this machine', { host: 'evil.example:5173' }, 'foreign_host'],
    ['another port of this machine', { host: '127.0.0.1:8080' }, 'foreign_host'],
    ['no name at all', { host: '' }, 'foreign_host'],
    ['a page of another port', { origin: 'http://127.0.0.1:3000' }, 'foreign_origin'],
    ['a page of another name of the same machine', { origin: 'http://localhost:5173' }, 'foreign_origin'],
    ['a page whose origin is hidden', { origin: 'null' }, 'foreign_origin'],
    ['an origin that only begins alike', { origin: 'http://127.0.0.1:5173.evil.example' }, 'foreign_origin'],
    ['an empty origin', { origin: '' }, 'foreign_origin'],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 'cross_site'],
    ['another origin of the same site', { 'sec-fetch-site': 'same-site' }, 'cross_site'],
    ['a word that no browser sends', { 'sec-fetch-site': 'same-origin, none' }, 'cross_site'],
  ])('%s', (_, headers, code) => expect(ask(headers)).toBe(code));
});

it('the usual port may be left out of a name', () => {
  expect(loopbackHosts(80).has('localhost')).toBe(true);
  expect(loopbackHosts(8080).has('localhost')).toBe(false);
});
