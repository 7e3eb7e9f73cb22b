import type { ApiFailure } from '~/api/api-error';
import type { Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';

/** What was being done when it failed. */
export type Attempt = 'load' | 'add' | 'save' | 'remove' | 'test';

/** A failure of a request: what happened, what it means, what to do. */
export interface ProblemView {
  /** What it is, for whoever decides what to draw: the failure's kind, or the server's code. */
  kind: string;
  title: string;
  happened: Line;
  means: Line;
  next: Line;
  /** "HTTP 500 vmware_load_failed", "Request 7c41f0a2", "22 Aug 2026, 14:07:34 CEST" */
  facts: readonly Line[];
  /** Whether the same request may well succeed when it is made again. */
  retry: boolean;
}

/** @param zone IANA name for the time among the facts; undefined is the browser's own */
export declare function problemView(platform: Platform, attempt: Attempt, failure: ApiFailure, zone: string | undefined): ProblemView;
