import type { Refusal } from '~/contract/refusal';

/** What is wrong with a reply that is no refusal but cannot be read; `led-away`: it leads to another address, which is not followed. */
export type UnreadableWhat = 'led-away' | 'page' | 'empty' | 'cut' | 'not-json' | 'shape' | 'too-large' | 'too-deep';

/** Why a request has no result. */
export type ApiFailure =
  /** No answer at all: the server is down, or the network between. */
  | { kind: 'unreachable' }
  /** The page's own limit passed, in milliseconds. */
  | { kind: 'timed-out'; afterMs: number }
  /** Stopped by the user. */
  | { kind: 'aborted' }
  /** An answer that the contract cannot read; `path` and `problem` say where and why. */
  | { kind: 'unreadable'; status: number; what: UnreadableWhat; path: string; problem: string; at: number }
  /** An error status. `requestId` is the `X-Request-ID` header; `at` is milliseconds since 1970, by the server where it says so. */
  | { kind: 'refused'; refusal: Refusal; requestId: string | undefined; at: number };

/** The one error that the api layer throws. Its message is for logs and holds nothing that was typed. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly failure: ApiFailure;

  constructor(failure: ApiFailure) {
    super(`request failed: ${failure.kind === 'refused' ? `HTTP ${failure.refusal.status}` : failure.kind}`);
    this.failure = failure;
  }
}

/** The failure behind whatever was thrown; anything but an ApiError counts as no answer. */
export function failureOf(error: unknown): ApiFailure {
  return error instanceof ApiError ? error.failure : { kind: 'unreachable' };
}
