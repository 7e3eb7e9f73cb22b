import type { ApiFailure } from '~/api/api-error';
import type { Platform } from '~/platforms/platform';
import { pauseWords } from './bulk-words';
import type { Offer } from './offers';
import { problemView, type Attempt, type ProblemView } from './problem';
import { attemptWords } from './problem-attempt-words';
import { problemWords } from './problem-words';

/** Why a connection could not be paused, resumed or deleted; `gone`: the list has it no more. */
export type PauseFailure = ApiFailure | { kind: 'gone' };

/** A pause or a removal that failed, explained. */
export function pauseProblem(
  platform: Platform,
  attempt: Extract<Attempt, 'pause' | 'resume' | 'remove'>,
  failure: PauseFailure,
): ProblemView {
  if (failure.kind !== 'gone') return problemView(platform, attemptWords[attempt], failure, undefined);
  return { ...problemWords.gone, kind: 'gone', facts: [], retry: false };
}

/** Said once, politely, after a pause or its end. */
export function pausedAnnouncement(name: string, enabled: boolean): string {
  return enabled ? pauseWords.resumed(name) : pauseWords.paused(name);
}

/** What the menu of a connection offers beside its buttons. */
export interface MoreView {
  label: string;
  duplicate: { label: string; reason: string | undefined };
  /** Pauses, or resumes. */
  pause: { label: string; enabled: boolean; reason: string | undefined };
  select: { label: string; reason: string | undefined };
}

/** The menu of a connection. @param add whether connections can be added at all */
export function moreMenu(enabled: boolean, edit: Offer, add: Offer, unselectable: string | undefined): MoreView {
  const reason = (offer: Offer): string | undefined => (offer.offered ? undefined : offer.reason);
  return {
    label: pauseWords.more,
    duplicate: { label: pauseWords.duplicate, reason: reason(add) },
    pause: { label: enabled ? pauseWords.disable : pauseWords.enable, enabled: !enabled, reason: reason(edit) },
    select: { label: pauseWords.select, reason: unselectable },
  };
}
