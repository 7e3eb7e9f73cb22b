import type { ApiFailure } from '~/api/api-error';
import { signInWords } from './sign-in-words';

/** Why a sign-in did not succeed, in sentences (§6.2). */
export function signInProblem(failure: ApiFailure): string[] {
  if (failure.kind !== 'refused') return [signInWords.unreachable];
  const { status, code, message, details } = failure.refusal;
  if (code === 'invalid_credentials') {
    if (details['locked'] === 'true')
      return [signInWords.wrong, signInWords.lockedNow(details['lockoutDuration'] ?? '')];
    const left = count(details['remaining']);
    return left === undefined ? [signInWords.wrong] : [signInWords.wrong, signInWords.remaining(left)];
  }
  if (code === 'account_locked') return [signInWords.locked(count(details['remainingMinutes']) ?? 1)];
  if (status === 429) return [signInWords.tooMany];
  return [signInWords.otherwise(message)];
}

/** What is missing of what was typed, by field. */
export function signInFaults(typed: { username: string; password: string }): { username?: string; password?: string } {
  return {
    ...(typed.username.trim() === '' ? { username: signInWords.missing.username } : {}),
    ...(typed.password === '' ? { password: signInWords.missing.password } : {}),
  };
}

function count(text: string | undefined): number | undefined {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}
