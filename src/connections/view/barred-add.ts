import type { ApiFailure } from '~/api/api-error';
import { lineText } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import { problemView } from './problem';
import { loadWords } from './problem-words';
import type { Offer } from './row';
import { wasSignedOut } from './signed-out';

/**
 * The offer of a form to somebody whom the server does not even let read: what is typed could not be saved. Who may still sign in is let type.
 * @param failure why there is no list; undefined where there is one
 * @returns undefined where nothing speaks against it
 */
export function barredAdd(platform: Platform, failure: ApiFailure | undefined): Offer | undefined {
  if (failure?.kind !== 'refused' || ![401, 403].includes(failure.refusal.status) || wasSignedOut(failure))
    return undefined;
  const { happened, next } = problemView(platform, loadWords, failure, undefined);
  return { offered: false, reason: `${lineText(happened)} ${lineText(next)}` };
}
