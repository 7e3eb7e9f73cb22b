import fc from 'fast-check';
import { inheritedKeys, messages, planted } from './hostile-bodies';

export { planted };
/** Stands in replies for whatever was typed as a password into the request; the server puts it in. */
export const echoed = '%TYPED%';
/** Stands in replies for a number that JSON can write and JavaScript cannot hold. */
export const boundless = '%HUGE%';

/** Passwords as they are typed: with what JSON and HTML escape, with spaces at the edges, not in ASCII. */
export const typedPasswords = ['Tr0ub4dor-typed', ' q"u<o>t&e\\d ', 'gehé1m ΩΩ/wörter', "it's%41+typed=secret"];

/** Names under which secrets come. */
const secretKeys = [
  ...['token', 'apiKey', 'api_key', 'secret', 'passwordHash', 'oldPassword', 'clientSecret', 'privateKey'],
  ...['set-cookie', 'Set-Cookie', 'csrf', 'X-CSRF-Token', 'pulse_csrf', 'pulse_session', 'Authorization', 'sessionId'],
];
export const secretKey = fc.constantFrom(...secretKeys);
/** A value that belongs to nobody who reads a page: a text, or texts within something. */
export const secretValue = fc.oneof(
  fc.nat(9999).map((n) => `${planted}-${n}`),
  fc.nat(9999).map((n): unknown => ({ value: [`${planted}-${n}`], token: `${planted}-${n}` })),
);

export const prototypeKey = fc.constantFrom(...inheritedKeys);

const markup = [
  '<img src=x onerror="window.hostile=1">',
  '<script>window.hostile=1</script>',
  '"><svg/onload=window.hostile=1>',
  'javascript:window.hostile=1',
  '<a href="javascript:window.hostile=1">sign in</a>',
  '{{constructor.constructor("window.hostile=1")()}}',
];
const characters = [
  '\u202e\u2066gnihton\u2069',
  '\u0000\u0007\u001b[31m\u007f\u0085',
  'a\u200b\ufeff\u00adb',
  '\ud800',
  'x\udc00y',
  '\r\nSet-Cookie: a=b\r\n',
  'Z̸̡̛a̷l̵g̶o̸'.repeat(20),
  '👩‍👩‍👧‍👦'.repeat(30),
  ' \t\u3000\u00a0 ',
];
const words = [
  ...['auth', 'permission', 'tls', 'network', 'endpoint', 'unavailable', 'topology', 'signals', 'tags', 'failed'],
  ...[
    'not-a-time',
    '0001-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ],
  ...['test', 'preview', '..', '.', 'a/b', '%2f', '%', '********', 'localhost', '[::1', 'http://', '192.0.2.41:99999'],
];
/** What repeats a password: the server's commonest way to leak one. */
const echoes = [
  echoed,
  `Incorrect password "${echoed}" for pulse-ro`,
  `parse "https://u:${echoed}@vc": invalid userinfo`,
  `x${echoed}y${echoed}`,
  `{"password":"${echoed}"}`,
];
const long = fc.constantFrom(
  'x'.repeat(3000),
  'long words '.repeat(300),
  '9'.repeat(400),
  'a.'.repeat(500),
  '\n'.repeat(500),
);

/** A text that only somebody hostile sends, or somebody broken. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...echoes) },
  { weight: 3, arbitrary: fc.constantFrom(...markup) },
  { weight: 3, arbitrary: fc.constantFrom(...characters) },
  { weight: 5, arbitrary: fc.constantFrom(...messages) },
  { weight: 4, arbitrary: fc.constantFrom(...words, ...inheritedKeys) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: long },
);
