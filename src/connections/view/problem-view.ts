import type { Line } from '~/lib/line';

/** A failure of a request: what happened, what it means, what to do. */
export interface ProblemView {
  /** What it is, for whoever decides what to draw: the failure's kind, or the server's code. */
  kind: string;
  title: string;
  happened: Line;
  means: Line;
  next: Line;
  /** "HTTP 500 load_failed", "Request 7c41f0a2", "22 Aug 2026, 14:07:34 CEST" */
  facts: readonly Line[];
  /** Whether the same request may well succeed when it is made again. */
  retry: boolean;
}
