import type { ApiFailure } from '~/api/api-error';
import type { Refusal } from '~/contract/refusal';
import { lineText, sentences, type Line } from '~/lib/line';
import type { FailureSubject } from '~/platforms/explain';
import { helpOf } from '~/platforms/helps';
import type { Platform } from '~/platforms/platform';
import { attemptWords } from './problem-attempt-words';
import { problemView } from './problem';
import { stepViews } from './step-views';
import type { Ended, FailedView, NotRunView } from './test-views';
import { testWords, type TestKind } from './test-words';

type Run = { kind: TestKind; subject: FailureSubject };
type Rest = Pick<Ended, 'when' | 'older'>;

/** A test without a result: the other end failed, or the test did not come about. */
export function failedView(
  platform: Platform,
  run: Run,
  failure: ApiFailure,
  { zone, warning, ...rest }: Rest & { zone: string | undefined; warning: Line | undefined },
): FailedView | NotRunView {
  if (failure.kind === 'refused') {
    const { refusal } = failure;
    if (refusal.code === platform.codes.connectionFailed || refusal.code === platform.codes.invalidConfig)
      return asked(platform, run, refusal, rest, warning);
  }
  const problem = problemView(platform, attemptWords.test, failure, zone);
  const open = run.kind === 'saved' && failure.kind !== 'refused';
  const marks = helpOf(platform).steps.steps.map(() =>
    failure.kind === 'refused' ? ('not-run' as const) : ('unknown' as const),
  );
  return {
    kind: 'not-run',
    ...rest,
    title: problem.title,
    steps: stepViews(platform, marks),
    announcement: `${problem.title}. ${lineText(problem.happened)}`,
    problem: open ? { ...problem, means: testWords.maybeRecorded } : problem,
  };
}

/** A test that the server made and that failed: always HTTP 400, whatever the reason (§1.3). */
function asked(
  platform: Platform,
  { subject }: Run,
  { details, message }: Refusal,
  rest: Rest,
  lockOut: Line | undefined,
): FailedView {
  const category = details['category'] || undefined;
  const said = details['error'] ?? message;
  const failed = { category, message: said };
  const { title, happened, means, next } = platform.explainFailure(failed, subject, 'test');
  const warning = platform.refusedSignIn(failed) ? lockOut : undefined;
  return {
    kind: 'failed',
    ...rest,
    title,
    category,
    steps: stepViews(platform, helpOf(platform).steps.failed(failed, subject)),
    announcement: `${title}. ${lineText(sentences(happened, warning))}`,
    happened,
    means,
    next,
    help: { kind: 'failure', failure: failed, subject },
    said: lineText(happened).includes(said) ? '' : said,
    warning,
  };
}
