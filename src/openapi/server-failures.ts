import { csrfFailure, firstFailures, rightFailures, signInFailures } from './door-failures';
import { codeAndMessage, envelope, type Failure } from './failure';

const number = (sample: number) => ({ schema: { type: 'integer' as const }, sample });

/** How signing in fails, in order (§6.2). */
export const loginFailures: readonly Failure[] = [
  ...firstFailures,
  envelope({
    ...{ status: 400, code: 'invalid_request', message: 'Invalid request body' },
    when: 'the body is no JSON',
    details: { error: { schema: { type: 'string' } } },
  }),
  codeAndMessage(
    403,
    'account_locked',
    { example: 'Too many failed attempts. Account is locked for 14 more minutes.' },
    'the user name or the address is locked, for 15 minutes after five wrong attempts',
    {
      lockedUntil: { schema: { type: 'string', format: 'date-time' }, sample: '2026-08-22T14:22:11Z' },
      remainingMinutes: number(14),
    },
  ),
  codeAndMessage(
    429,
    'rate_limit',
    { always: 'Too many requests. Please wait before trying again.' },
    'more than ten attempts a minute from one address',
  ),
  codeAndMessage(
    401,
    'invalid_credentials',
    { example: 'Invalid username or password. You have 4 attempts remaining.' },
    'the user name or the password is wrong; with the fifth time the account is locked, which `locked` says instead of the counts',
    {
      attempts: number(1),
      remaining: number(4),
      maxAttempts: number(5),
    },
  ),
];

/** How signing out fails, in order (§6.5). */
export const logoutFailures: readonly Failure[] = [...firstFailures, ...signInFailures, csrfFailure];

/** How reading the mock mode fails, in order (§1.2, §1.4). */
export const mockModeFailures: readonly Failure[] = [
  ...firstFailures,
  ...signInFailures,
  ...rightFailures('settings:read'),
];

/** How health fails, in order (§1.4). The last is told in the body of a success. */
export const healthFailures: readonly Failure[] = [
  ...firstFailures,
  {
    ...{ status: 503, shape: 'none', code: undefined, message: undefined, example: undefined },
    when: 'its monitor is missing; `status` is `unhealthy`',
    component: { name: 'Health' },
  },
];
