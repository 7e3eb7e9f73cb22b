import { lineText, sentences } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import { bulkWords, type BulkAction } from './bulk-words';
import type { PauseFailure } from './pause';
import { pauseProblem } from './pause';
import type { TestRun } from './test-views';
import { testView } from './test-view';

/** How one connection of several came out. `left`: it is no longer waited for. */
export interface BulkResult {
  id: string;
  name: string;
  outcome: 'well' | 'limited' | 'failed' | 'left';
  /** "Connection works", "Authentication failed" */
  title: string;
  /** What happened, where the title does not tell. */
  text: string | undefined;
  /** Whether its page can still be opened. */
  there: boolean;
}

/** Something done to several connections. */
export type BulkRun =
  | { phase: 'idle' }
  | { phase: 'running'; action: BulkAction; total: number; results: readonly BulkResult[]; cancelled: boolean }
  | { phase: 'ended'; action: BulkAction; total: number; results: readonly BulkResult[] };

export interface BulkProgressView {
  title: string;
  progress: string;
  done: number;
  total: number;
  cancel: string;
}

export interface BulkEndedView {
  title: string;
  /** "10 work, 2 failed" */
  summary: string;
  /** Failed first. */
  results: readonly BulkResult[];
  /** "and 4,900 more"; undefined where all are listed. */
  more: string | undefined;
  /** Said once at the end. */
  announcement: string;
}

/** So many results are listed; a page of thousands would stand still. */
const listedAtMost = 200;

const failed = ({ outcome }: BulkResult): boolean => outcome === 'failed';

/** While it runs: "7 of 12 done, 2 failed". */
export function bulkProgress(run: Extract<BulkRun, { phase: 'running' }>): BulkProgressView {
  const { action, total, results, cancelled } = run;
  return {
    title: bulkWords.running[action](total),
    progress: bulkWords.progress(results.length, total, results.filter(failed).length),
    done: results.length,
    total,
    cancel: cancelled ? bulkWords.cancelling : bulkWords.cancel,
  };
}

/** After it ran: what came of each, failures first. */
export function bulkEnded({ action, total, results }: Extract<BulkRun, { phase: 'ended' }>): BulkEndedView {
  const rank = (result: BulkResult): number => ['failed', 'left', 'limited', 'well'].indexOf(result.outcome);
  const sorted = [...results].sort((a, b) => rank(a) - rank(b));
  const listed = sorted.slice(0, listedAtMost);
  const rest = sorted.slice(listedAtMost);
  const count = (...outcomes: BulkResult['outcome'][]): number =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const parts = [
    bulkWords.ended[action](count('well', 'limited')),
    ...told(count('failed'), bulkWords.failed),
    ...told(count('left'), bulkWords.notWaited),
    ...told(total - results.length, bulkWords.notStarted),
  ];
  const title = bulkWords.endedTitle[action](total);
  return {
    title,
    summary: parts.join(', '),
    results: listed,
    more: rest.length === 0 ? undefined : bulkWords.more(rest.length, rest.filter(failed).length),
    announcement: `${title}: ${parts.join(', ')}.`,
  };
}

function told(count: number, say: (count: number) => string): string[] {
  return count === 0 ? [] : [say(count)];
}

type Named = Pick<BulkResult, 'id' | 'name'>;

/** What came of a saved test among several; undefined: it is no longer waited for, or was stopped at its row. */
export function testResultOf(platform: Platform, of: Named, run: TestRun | undefined, now: number): BulkResult {
  const view = run && testView(platform, run, { now, zone: undefined, older: false });
  switch (view?.kind) {
    case 'passed':
      return { ...of, outcome: 'well', title: view.title, text: undefined, there: true };
    case 'limited':
      return { ...of, outcome: 'limited', title: view.title, text: undefined, there: true };
    case 'failed':
      return { ...of, outcome: 'failed', title: view.title, text: undefined, there: true };
    case 'not-run':
      return { ...of, outcome: 'failed', title: view.title, text: lineText(view.problem.happened), there: true };
    default:
      return { ...of, outcome: 'left', title: bulkWords.leftTitle, text: undefined, there: true };
  }
}

/** What came of a change among several. @param failure undefined where it was made */
export function changeResultOf(
  platform: Platform,
  action: Exclude<BulkAction, 'test'>,
  of: Named,
  failure: PauseFailure | undefined,
): BulkResult {
  if (failure === undefined) {
    const there = action !== 'remove';
    return { ...of, outcome: 'well', title: bulkWords.result[action], text: undefined, there };
  }
  const attempt = ({ disable: 'pause', enable: 'resume', remove: 'remove' } as const)[action];
  const problem = pauseProblem(platform, attempt, failure);
  const text = lineText(sentences(problem.happened, problem.next));
  return { ...of, outcome: 'failed', title: problem.title, text, there: failure.kind !== 'gone' };
}
