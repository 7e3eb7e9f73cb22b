import type { ApiFailure } from '~/api/api-error';
import type { TestResult } from '~/contract/test-result';
import type { Line } from '~/lib/line';
import type { FailureSubject } from '~/platforms/explain';
import type { HelpAbout } from '~/platforms/help';
import type { FigureView } from './figures';
import type { IssueView } from './issue-view';
import type { ProblemView } from './problem-view';
import type { StepView } from './step-views';
import type { TestKind } from './test-words';

/** A test as far as it went. Times are milliseconds since 1970 by the page's clock. Holds no secret. */
export type TestRun =
  | { phase: 'idle' }
  | { phase: 'running'; kind: TestKind; subject: FailureSubject; startedAt: number }
  | { phase: 'stopped'; kind: TestKind; subject: FailureSubject; startedAt: number; endedAt: number }
  | {
      phase: 'done';
      kind: TestKind;
      subject: FailureSubject;
      startedAt: number;
      endedAt: number;
      outcome: TestOutcome;
    };
export type TestOutcome = { ok: true; result: TestResult } | { ok: false; failure: ApiFailure };

/** What every test that ended carries. */
export interface Ended {
  title: string;
  steps: readonly StepView[];
  /** When it ended: "3 s ago, took 1.4 s". */
  when: Line;
  /** "Older than your changes: this tested 192.0.2.41:443"; undefined where the result is of what the form holds. */
  older: Line | undefined;
  /** Said once, politely. */
  announcement: string;
}

export interface RunningView {
  kind: 'running';
  title: string;
  steps: readonly StepView[];
  /** Whole seconds so far, and what the server allows itself. */
  elapsed: number;
  atMost: number;
  /** "4 s of at most 10 s" */
  progress: string;
  /** After 3 s and after 10 s; undefined before. */
  patience: string | undefined;
  /** What stopping does, where it does not stop the server. */
  stopNote: string | undefined;
  announcement: string;
}

interface Counted extends Ended {
  figures: readonly FigureView[];
  /** "As pulse-ro@vsphere.local sees it. Also 22 networks; API release 8.0.3." */
  seen: Line;
  after: Line;
}

export interface PassedView extends Counted {
  kind: 'passed';
  /** An account that sees nothing; undefined otherwise. */
  note: { happened: Line; next: Line; help: HelpAbout } | undefined;
}

export interface LimitedView extends Counted {
  kind: 'limited';
  /** "3 issues, 2 causes" */
  summary: string;
  issues: readonly IssueView[];
}

/** The server asked the other end, and it failed. */
export interface FailedView extends Ended {
  kind: 'failed';
  category: string | undefined;
  happened: Line;
  means: Line;
  next: Line;
  /** What one can do beside reading of it. */
  help: HelpAbout;
  /** The server's message as it came: "Pulse said: …"; "" where there was none. */
  said: string;
  /** That the account may soon be locked; undefined while few sign-ins were refused. */
  warning: Line | undefined;
}

export interface StoppedView extends Ended {
  kind: 'stopped';
  happened: Line;
  next: Line;
}

/** The test did not come about: no answer, an unreadable one, or one about something else. */
export interface NotRunView extends Ended {
  kind: 'not-run';
  problem: ProblemView;
}

export type TestView =
  | { kind: 'idle'; text: string; steps: readonly StepView[] }
  | RunningView
  | PassedView
  | LimitedView
  | FailedView
  | StoppedView
  | NotRunView;
