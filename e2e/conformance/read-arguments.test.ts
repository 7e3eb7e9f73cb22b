import { expect, it } from 'vitest';
import { readArguments } from './read-arguments';

const url = 'http://127.0.0.1:7655';
const env = { PULSE_PASSWORD: 'from-usual', OTHER: 'from-other', TOKEN: 'a-token' };
const none = { kind: 'none' };

it.each([
  [[url], { url, credentials: none, write: false, report: undefined }],
  [['--write', `${url}/`], { url, credentials: none, write: true, report: undefined }],
  [[url, '--report'], { url, credentials: none, write: false, report: 'reports/conformance' }],
  [['--report', url], { url, credentials: none, write: false, report: 'reports/conformance' }],
  [['--report=out', url], { url, credentials: none, write: false, report: 'out' }],
  [[url, '--report', 'out', '--write'], { url, credentials: none, write: true, report: 'out' }],
])('%j is read', (args, read) => {
  expect(readArguments(args, env)).toEqual(read);
});

it.each([
  [['--user', 'ann:pass:word'], { kind: 'user', username: 'ann', password: 'pass:word' }],
  [['--user=ann:a=b'], { kind: 'user', username: 'ann', password: 'a=b' }],
  [['--user', 'ann'], { kind: 'user', username: 'ann', password: 'from-usual' }],
  [['--user', 'ann', '--password-env', 'OTHER'], { kind: 'user', username: 'ann', password: 'from-other' }],
  [['--token-env', 'TOKEN'], { kind: 'token', token: 'a-token' }],
])('%j says who asks', (args, credentials) => {
  expect(readArguments([url, ...args], env)).toMatchObject({ credentials });
});

it.each([
  [[], 'missing'],
  [['nowhere'], 'none of a server'],
  [['ftp://u:secret@host'], 'none of a server'],
  [['http://u:secret@host'], 'user name'],
  [[`${url}/settings?token=secret`], 'more than scheme'],
  [[url, 'secret'], 'more than one address'],
  [[url, '--frob=secret'], 'There is no flag --frob.'],
  [[url, '--user'], '--user needs a value'],
  [[url, '--user', 'ann', '--password-env', 'ABSENT'], 'ABSENT is not set'],
  [[url, '--user', 'ann:'], 'PULSE_PASSWORD is not set'],
  [[url, '--password-env', 'OTHER'], 'needs --user'],
  [[url, '--token-env', 'ABSENT'], 'which is not set'],
  [[url, '--token-env', 'TOKEN', '--user', 'ann:secret'], 'exclude'],
])('%j is refused without repeating a value', (args, why) => {
  const read = readArguments(args, { OTHER: 'from-other', TOKEN: 'a-token' });
  expect(read).toMatchObject({ problem: expect.stringContaining(why) });
  expect(JSON.stringify(read)).not.toContain('secret');
});
