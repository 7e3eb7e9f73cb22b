import type { RawReply } from '../exchange';
import { apiHeaders } from '../replies';
import { goJson, type Json } from '../go/json-write';
import { maxAttempts, minutesLeft, type Lock } from './sign-in-lock';

/** What came of a call to `POST /api/login`, in the order of its checks (§6.2). */
export type LoginOutcome =
  | { kind: 'method' }
  | { kind: 'body' }
  | { kind: 'locked'; lock: Lock }
  | { kind: 'too-many' }
  | { kind: 'wrong'; attempts: number }
  | { kind: 'ok'; cookies: readonly string[] };

/** @param now milliseconds since 1970 */
export function loginReply(outcome: LoginOutcome, now: number): RawReply {
  const wrong = 'Invalid username or password.';
  switch (outcome.kind) {
    case 'method':
      return reply(405, envelope('method_not_allowed', 'Only POST method is allowed', 405, now));
    case 'body':
      return reply(400, envelope('invalid_request', 'Invalid request body', 400, now));
    case 'locked': {
      const minutes = minutesLeft(outcome.lock, now);
      return reply(403, {
        error: 'account_locked',
        lockedUntil: instantOf(outcome.lock),
        message: `Too many failed attempts. Account is locked for ${minutes} more minutes.`,
        remainingMinutes: minutes,
      });
    }
    case 'too-many':
      return reply(429, { error: 'rate_limit', message: 'Too many requests. Please wait before trying again.' });
    case 'wrong': {
      const { attempts } = outcome;
      if (attempts >= maxAttempts)
        return reply(401, {
          error: 'invalid_credentials',
          locked: true,
          lockoutDuration: '15 minutes',
          message: `${wrong} Account is now locked for 15 minutes.`,
        });
      const remaining = maxAttempts - attempts;
      const message = `${wrong} You have ${remaining} attempts remaining.`;
      return reply(401, { attempts, error: 'invalid_credentials', maxAttempts, message, remaining });
    }
    case 'ok':
      return { ...reply(200, { message: 'Successfully logged in', success: true }), cookies: outcome.cookies };
  }
}

/** HTTP Basic while its user name or address is locked (§6.6). */
export function lockedBasicReply(lock: Lock, now: number): RawReply {
  const message = `Too many failed attempts. Please try again in ${minutesLeft(lock, now)} minutes.`;
  return reply(403, { error: 'Account temporarily locked', message, lockedUntil: instantOf(lock) });
}

function instantOf({ until }: Lock): string {
  return new Date(until).toISOString().replace('.000Z', 'Z');
}

function envelope(code: string, error: string, status: number, now: number): Json {
  return { error, code, status_code: status, timestamp: Math.floor(now / 1000), details: {} };
}

function reply(status: number, body: Json): RawReply {
  return { status, headers: { 'content-type': 'application/json', ...apiHeaders }, body: `${goJson(body)}\n` };
}
