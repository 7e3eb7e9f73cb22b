import { expect, it } from 'vitest';
import { reachOf } from './reach.ts';

const at = (address: string, ...names: string[]) => reachOf({ address, port: 4180, family: 'IPv4' }, names);

it('on this machine alone it has the names of this machine, at its port', () => {
  const { knows, open } = at('127.0.0.1');
  expect(open).toBe(false);
  for (const host of ['127.0.0.1:4180', 'localhost:4180', '[::1]:4180']) expect(knows(host), host).toBe(true);
  for (const host of ['192.0.2.7:4180', 'pulse.example.com:4180', 'localhost', 'localhost:80', ''])
    expect(knows(host), host).toBe(false);
});

it('for other machines it goes by any address, which nobody can point elsewhere, and by the names that it was given', () => {
  const { knows, open } = at('0.0.0.0', 'Pulse.Example.com');
  expect(open).toBe(true);
  for (const host of ['192.0.2.7:4180', '192.0.2.7', '[2001:db8::7]:4180', 'pulse.example.com', 'localhost:4180'])
    expect(knows(host), host).toBe(true);
  for (const host of ['evil.example', 'evil.example:4180', '192.0.2.7.evil.example', '[evil]', 'pulse.example.com:1'])
    expect(knows(host), host).toBe(false);
});

it.each(['0.0.0.0', '::', '192.0.2.7'])('%s is reached from other machines', (address) =>
  expect(at(address).open).toBe(true),
);
it.each(['127.0.0.1', '127.8.8.8', '::1'])('%s is not', (address) => expect(at(address).open).toBe(false));
