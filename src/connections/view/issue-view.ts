import type { Line } from '~/lib/line';
import { number } from '~/lib/quantity';
import type { CauseCount } from '~/platforms/explain';
import type { Platform } from '~/platforms/platform';
import { testWords } from './test-words';
import { rowWords } from './words';

/** A cause of a degraded poll or a limited test, explained. */
export interface IssueView {
  /** "11" */
  count: string;
  /** "11 occurrences" */
  spoken: string;
  title: string;
  /** "topology, unavailable": stage and category in the server's words; "" where it gave neither. */
  classed: string;
  means: Line;
  next: Line;
  /** The server's message. */
  message: string;
  /** "VM vm-201, host host-101"; undefined where none is named, as in polls. */
  objects: string | undefined;
}

/** Causes with what they mean and what to do. */
export function explainCauses(platform: Platform, causes: readonly CauseCount[]): IssueView[] {
  return causes.map((cause) => {
    const { title, means, next } = platform.explainIssue(cause);
    return {
      count: number(cause.occurrences),
      spoken: rowWords.occurrences(cause.occurrences),
      title,
      classed: [cause.stage, cause.category].filter(Boolean).join(', '),
      means,
      next,
      message: cause.message,
      objects: cause.objects.length === 0 ? undefined : testWords.objects(cause.objects),
    };
  });
}
