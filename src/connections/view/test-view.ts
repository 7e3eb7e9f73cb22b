import type { StepMark } from '~/platforms/explain';
import type { Line } from '~/lib/line';
import { helpOf } from '~/platforms/helps';
import type { Platform } from '~/platforms/platform';
import { stepViews, type StepView } from './step-views';
import { failedView } from './test-failed';
import { passedView } from './test-passed';
import type { RunningView, TestRun, TestView } from './test-views';
import { wasSignedOut } from './signed-out';
import { testWords } from './test-words';
import { ago, took } from './time';

export type { TestOutcome, TestRun, TestView } from './test-views';
export type { TestKind } from './test-words';

export interface TestContext {
  /** The page's clock, milliseconds since 1970. */
  now: number;
  zone: string | undefined;
  /** What was typed differs from what was tested. */
  older: boolean;
  /** That the tested account may soon be locked. */
  warning?: Line | undefined;
  /** Not 0 while one has to sign in; a test that failed for that alone is over once one is signed in. */
  signedOut?: number;
}

/** What the server allows itself for a test (§4.2), and from when on it is said that it still works, in seconds. */
const atMost = 10;
const patientAfter = 3;

/** A test, ready to print. */
export function testView(platform: Platform, run: TestRun, context: TestContext): TestView {
  const every = (mark: StepMark): StepView[] =>
    stepViews(
      platform,
      helpOf(platform).steps.steps.map(() => mark),
    );
  const over = run.phase === 'done' && !run.outcome.ok && wasSignedOut(run.outcome.failure) && context.signedOut === 0;
  if (run.phase === 'idle' || over) return { kind: 'idle', text: testWords.idle, steps: every('not-run') };
  if (run.phase === 'running') return runningView(run, every('running'), context.now);
  const ended = {
    when: testWords.took(ago(run.endedAt, context), took(run.endedAt - run.startedAt)),
    older: context.older ? testWords.older(run.subject) : undefined,
  };
  if (run.phase === 'stopped' || (!run.outcome.ok && run.outcome.failure.kind === 'aborted')) {
    const happened = testWords.stoppedHappened[run.kind];
    return {
      kind: 'stopped',
      title: testWords.stopped,
      ...ended,
      steps: every('unknown'),
      announcement: `${testWords.stopped}.`,
      happened,
      next: testWords.stoppedNext[run.kind],
    };
  }
  return run.outcome.ok
    ? passedView(platform, run, run.outcome.result, ended)
    : failedView(platform, run, run.outcome.failure, { ...ended, zone: context.zone, warning: context.warning });
}

/** The server says nothing before it has a result, so that all steps run alike: to name one would be a guess. */
function runningView(run: Extract<TestRun, { phase: 'running' }>, steps: StepView[], now: number): RunningView {
  const elapsed = Math.max(0, Math.floor((now - run.startedAt) / 1000));
  const patience =
    elapsed >= atMost ? testWords.longer(atMost) : elapsed >= patientAfter ? testWords.patience(atMost) : undefined;
  return {
    kind: 'running',
    title: testWords.running,
    steps,
    elapsed,
    atMost,
    progress: testWords.progress(elapsed, atMost),
    patience,
    stopNote: run.kind === 'saved' ? testWords.savedStop : undefined,
    announcement: patience ?? testWords.announceRunning,
  };
}

/** Line of a row while its saved test runs: "Testing the saved connection: 4 s, still working". */
export function rowTestLine(view: TestView): string | undefined {
  return view.kind === 'running' ? testWords.rowRunning(view.elapsed, view.patience !== undefined) : undefined;
}
