import { describe, expect, it } from 'vitest';
import type { ApiFailure } from '~/api/api-error';
import { readRefusal } from '~/contract/refusal';
import { signInFaults, signInProblem } from './sign-in';

const refused = (status: number, body: unknown): ApiFailure => ({
  kind: 'refused',
  refusal: readRefusal(status, typeof body === 'string' ? body : JSON.stringify(body)),
  requestId: undefined,
  at: 0,
});
const said = (status: number, body: unknown) => signInProblem(refused(status, body)).join(' ');

describe('a sign-in that was refused says', () => {
  const wrong = {
    error: 'invalid_credentials',
    message: 'Invalid username or password. You have 4 attempts remaining.',
  };
  it('how many wrong tries are left', () => {
    expect(said(401, { ...wrong, attempts: 1, remaining: 4, maxAttempts: 5 })).toBe(
      'User name or password is not right. 4 more failed tries lock the account.',
    );
    expect(said(401, { ...wrong, remaining: 1 })).toContain('One more failed try');
    expect(said(401, wrong)).toBe('User name or password is not right.');
  });

  it('that the account is locked, and for how long', () => {
    expect(said(401, { ...wrong, locked: true, lockoutDuration: '15 minutes' })).toContain(
      'locked now, for 15 minutes',
    );
    const locked = {
      error: 'account_locked',
      message: 'Too many failed attempts.',
      lockedUntil: '2026-08-22T14:00:00Z',
    };
    expect(said(403, { ...locked, remainingMinutes: 14 })).toContain('locked for 14 minutes more');
    expect(said(403, { ...locked, remainingMinutes: 1 })).toContain('locked for 1 minute more');
  });

  it('that there were too many tries', () => {
    expect(said(429, { error: 'rate_limit', message: 'Too many requests.' })).toContain('Wait a minute');
    expect(said(429, 'Rate limit exceeded. Please try again later.\n')).toContain('Wait a minute');
  });

  it('what the server says where that is unknown', () => {
    expect(said(400, { error: 'Invalid request body', code: 'invalid_request', status_code: 400, timestamp: 1 })).toBe(
      'The Pulse server says: Invalid request body',
    );
    expect(said(502, '<html></html>')).toBe('The Pulse server refused, and said no more.');
  });

  it('that no answer came', () => {
    expect(signInProblem({ kind: 'unreachable' }).join()).toContain('No answer came');
  });
});

it('both entries are needed, and a password of spaces is one', () => {
  expect(signInFaults({ username: ' ', password: '' })).toEqual({
    username: 'Type your user name.',
    password: 'Type your password.',
  });
  expect(signInFaults({ username: 'admin', password: ' ' })).toEqual({});
});
