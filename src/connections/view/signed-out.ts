import type { ApiFailure } from '~/api/api-error';

/** Whether a failure was that one had to sign in first; the other 401s are of a strange path and of tokens (§6.6). */
export function wasSignedOut(failure: ApiFailure | undefined): boolean {
  return failure?.kind === 'refused' && failure.refusal.status === 401 && failure.refusal.shape === 'bare';
}
