import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, quoted } from './commands';
import { endpointOf, printable, type Endpoint } from './endpoint';

/** Texts that a shell would like to act upon. A word of a shell cannot hold NUL. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '\n',
        '\t',
        ' ',
        '$(id)',
        '`id`',
        '$HOME',
        '-',
        '--',
        ';',
        '&',
        '|',
        '>',
        '*',
        '!',
        '#',
        '~',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));

const sh = (script: string): string => execFileSync('sh', ['-c', script], { encoding: 'utf8' });
const at: Endpoint = endpointOf('vc.example.net:8443')!;

/** Every command for a host and a user name. */
const all = (where: Endpoint, user: string): string[] => [
  ...[commands.reach, commands.resolve, commands.certificate, commands.trust].map((make) => make(where)),
  ...[commands.session, commands.about, commands.versions].map((make) => make(where)),
  ...[true, false].flatMap((skip) => [commands.signIn(where, user, skip), commands.signedAbout(where, user, skip)]),
  commands.role(where, user, 'PulseReadOnly', ['System.View']),
];

/** Stand-ins for the programs, which print what they were given, one argument a line; nothing is asked. */
const stubs = [
  'say() { printf "<%s>\\n" "$@" >&2; }',
  ...['curl', 'openssl', 'getent', 'stty'].map((name) => `${name}() { say ${name} "$@"; }`),
  'govc() { say govc "$GOVC_URL" "$@"; }',
  'read() { :; }',
].join('\n');
function given(command: string): string[] {
  const out = sh(`exec 2>&1; ${stubs}\n${command.replaceAll(' 2>/dev/null', '')}`);
  return [...out.matchAll(/^<([^]*?)>$/gm)].map(([, word = '']) => word);
}

describe('a quoted text', () => {
  it('is one word of a shell, whatever is in it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(sh(`printf %s ${quoted(text)}`)).toBe(text);
        expect(sh(`set -- ${quoted(text)}; echo $#`)).toBe('1\n');
      }),
      { numRuns: 150 },
    );
  });
});

describe('each command', () => {
  it('hands over host and user name as they are, and runs nothing else', () => {
    const hostile = `x'$(touch /tmp/pwned)'"\`id\`;&|`;
    const where = { ...at, name: hostile, authority: `${hostile}:443`, url: `https://${hostile}:443` };
    for (const command of all(where, `u${hostile}`)) {
      const words = given(command);
      const mine = words.filter((word) => word.includes('touch'));
      expect(mine.length, command).toBeGreaterThan(0);
      for (const word of mine) {
        expect(word.replace(/^(https:\/\/|u|-principal=u)/, '').replace(/(:443.*)?$/, ''), command).toBe(hostile);
      }
    }
  });
  it('takes a host that begins with a dash for no option', () => {
    const where = endpointOf('-x.example.net:443')!;
    expect(given(commands.resolve(where))).toEqual(['getent', 'hosts', '--', '-x.example.net']);
    const takeValue = ['-connect', '-servername', '-verify_hostname', '--'];
    for (const command of all(where, 'ro@example.net')) {
      const words = given(command);
      expect(words.filter((word, n) => word.startsWith('-x') && !takeValue.includes(words[n - 1]!))).toEqual([]);
    }
  });
  it('has no password, and no option for one', () => {
    for (const command of all(at, 'ro@example.net')) {
      expect(command).not.toMatch(/PASSWORD='?[^\s;]|--pass|:[^/\s']*@|-u '[^']*:/);
    }
    expect(commands.signIn(at, 'ro@example.net', false)).toContain("-u 'ro@example.net' ");
  });
  it('that asks for a password shows and keeps none of it', () => {
    const block = commands.role(at, 'ro@example.net', 'PulseReadOnly', ['System.View']);
    expect(block).toMatch(/^\(\n[^]*stty -echo; IFS= read -r GOVC_PASSWORD; stty echo[^]*\n\)$/);
    expect(sh(`${stubs}\n${block} >/dev/null 2>&1; printf %s "$GOVC_PASSWORD$GOVC_URL"`)).toBe('');
  });
  it('skips the check of the certificate with an account only where the connection does', () => {
    expect(commands.signIn(at, 'u', false)).toContain('curl -gsS -o');
    expect(commands.signIn(at, 'u', true)).toContain('curl -gsSk -o');
    expect(commands.signedAbout(at, 'u', false)).not.toContain(' -k');
    expect(commands.role(at, 'u', 'r', [])).not.toMatch(/ -k|INSECURE/);
  });
});

describe('where a command asks', () => {
  it.each([
    ['vc.example.net:443', 'vc.example.net', 'vc.example.net:443', true],
    ['192.0.2.41:8443', '192.0.2.41', '192.0.2.41:8443', false],
    ['[2001:db8::1]:443', '2001:db8::1', '[2001:db8::1]:443', false],
    ['2001:db8::1:443', '2001:db8::1', '[2001:db8::1]:443', false],
  ])('is read from %s', (destination, name, authority, named) => {
    expect(endpointOf(destination)).toEqual({ name, authority, url: `https://${authority}`, named });
  });
  it.each([
    '',
    'vc',
    'http://vc:443',
    'vc/ui:443',
    'vc:443/ui',
    'a b:443',
    'a\nb:443',
    'a\u0015b:443',
    'vc\u202e:443',
    'vc:https',
  ])('is nowhere for %j', (destination) => expect(endpointOf(destination)).toBeUndefined());
  it('is named to a server that has several certificates, an address is not', () => {
    expect(commands.certificate(at)).toContain("-connect 'vc.example.net:8443' -servername 'vc.example.net'");
    expect(commands.certificate(endpointOf('[2001:db8::1]:443')!)).not.toContain('-servername');
    expect(commands.trust(endpointOf('[2001:db8::1]:443')!)).toContain("-verify_ip '2001:db8::1'");
  });
  it('has nothing that a terminal acts upon while it is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (printable(text)) expect(text).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
