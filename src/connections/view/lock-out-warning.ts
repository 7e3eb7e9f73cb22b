import { sentences, type Line } from '~/lib/line';
import type { FailureSubject } from '~/platforms/explain';
import type { Platform } from '~/platforms/platform';
import { lockOutWords } from './lock-out-words';
import type { RefusedPolls, Refusals } from './sign-in-guard';
import { clock } from './time';

/** What the page knows of refused sign-ins of an account. */
export interface KnownRefusals {
  refusals: Refusals;
  polls: RefusedPolls | undefined;
}

/** That the account may soon be locked; undefined while few sign-ins were refused. */
export function lockOutWarning(
  platform: Platform,
  { username }: FailureSubject,
  { refusals, polls }: KnownRefusals,
  zone: string | undefined,
): Line | undefined {
  if (refusals.count < platform.lockOut.warnFrom) return undefined;
  const { policy, lockedByNow } = platform.words.lockOut;
  return sentences(
    lockOutWords.seen(refusals.count, username, clock(refusals.since, zone)),
    policy,
    refusals.count >= platform.lockOut.failures ? lockedByNow : undefined,
    polls && lockOutWords.polls(polls.name, polls.everySeconds),
  );
}
