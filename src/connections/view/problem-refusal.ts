import type { Refusal } from '~/contract/refusal';
import { line, lineText } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import type { ProblemView } from './problem-view';
import { problemWords, type Attempt } from './problem-words';

/** What a refusal changes of a problem's usual words. */
type Told = Pick<ProblemView, 'happened' | 'next' | 'retry'> & Partial<Pick<ProblemView, 'title' | 'means'>>;

/** The same, and the server's own text where the words do not take it up. */
export interface RefusalTold {
  told: Told;
  said: string;
}

/**
 * What a refusal means, by its code first: a 404 has two meanings and a 400 many (§10.7, §10.8). The status decides where no code is known.
 */
export function refusalTold(platform: Platform, attempt: Attempt, refusal: Refusal): RefusalTold {
  const known = byCode(platform, attempt, refusal);
  if (known) return { told: known, said: '' };
  const told = byStatus(attempt, refusal);
  return { told, said: lineText(told.happened).includes(refusal.message) ? '' : refusal.message };
}

function byCode({ codes, words }: Platform, attempt: Attempt, refusal: Refusal): Told | undefined {
  const { code, message, details } = refusal;
  switch (code) {
    case codes.disabled:
      return {
        title: words.featureOff.title,
        happened: words.featureOff.happened,
        next: words.featureOff.next,
        retry: true,
      };
    case codes.notFound:
    case 'missing_connection_id':
      return { ...problemWords.gone, retry: false };
    case codes.loadFailed:
      return { happened: words.loadFailed, next: problemWords.retryThenLog, retry: true };
    case codes.saveFailed:
      return { happened: words.saveFailed, next: problemWords.retryThenLog, retry: true };
    case codes.unavailable:
      return { happened: words.unavailable, next: problemWords.retryThenLog, retry: true };
    case 'server_unreachable':
      return { happened: line`${message}`, next: problemWords.unreachableNext, retry: true };
    case 'mock_mode_enabled':
    case 'Demo mode enabled':
      return { ...problemWords.readOnly, retry: false };
    case 'validation_error':
    case codes.invalidConfig:
      return { happened: problemWords.refusedEntry(message), next: problemWords.refusedEntryNext, retry: false };
    case 'invalid_request':
      return {
        happened: problemWords.badRequest(details['error'] ?? ''),
        next: problemWords.badRequestNext,
        retry: attempt === 'load',
      };
    case 'missing_scope': {
      const scope = refusal.requiredScope ?? '';
      const { title, happened, next } = problemWords.missingScope;
      return { title, happened: happened(scope), next: next(scope), retry: true, ...barred(attempt) };
    }
    default:
      return undefined;
  }
}

/** Who is not let in to read hears that nothing is broken. */
function barred(attempt: Attempt): Pick<Told, 'means'> {
  return attempt === 'load' ? { means: problemWords.meansBarred } : {};
}

function byStatus(attempt: Attempt, { status, message }: Refusal): Told {
  if (status === 401 && /API token/.test(message)) return { ...problemWords.token, retry: true, ...barred(attempt) };
  if (status === 401) return { ...problemWords.signedOut, retry: true, ...barred(attempt) };
  if (status === 403)
    return /csrf/i.test(message)
      ? { ...problemWords.csrf, retry: true }
      : { ...problemWords.forbidden, retry: true, ...barred(attempt) };
  if (status === 404 || status === 405)
    return { happened: problemWords.notFound, next: problemWords.notFoundNext, retry: true };
  if (status === 429) return { ...problemWords.tooMany, retry: true };
  if (status >= 500) return { happened: problemWords.broken(message), next: problemWords.retryThenLog, retry: true };
  return { happened: problemWords.refused(message), next: problemWords.retryThenLog, retry: true };
}
