import type { ApiFailure } from '~/api/api-error';
import type { TestResult } from '~/contract/test-result';
import type { Line } from '~/lib/line';
import type { FailureSubject, StepMark } from '~/platforms/explain';
import type { Platform } from '~/platforms/platform';
import type { FigureView } from './figures';
import type { ProblemView } from './problem';

/** Which test: typed values, typed over stored ones, or stored ones (recorded by the server). */
export type TestKind = 'draft' | 'overlay' | 'saved';

/** A test as far as it went. Times are milliseconds since 1970 by the page's clock. Holds no secret. */
export type TestRun =
  | { phase: 'idle' }
  | { phase: 'running'; kind: TestKind; subject: FailureSubject; startedAt: number }
  | { phase: 'stopped'; kind: TestKind; subject: FailureSubject; startedAt: number; endedAt: number }
  | { phase: 'done'; kind: TestKind; subject: FailureSubject; startedAt: number; endedAt: number; outcome: TestOutcome };
export type TestOutcome = { ok: true; result: TestResult } | { ok: false; failure: ApiFailure };

export interface StepView {
  id: string;
  name: string;
  mark: StepMark;
  /** "passed", "not reached" … */
  word: string;
}

/** A cause of a limited test, with its objects. */
export interface TestIssueView {
  /** "11" */
  count: string;
  /** "11 occurrences" */
  spoken: string;
  title: string;
  /** "signals, unavailable" */
  classed: string;
  means: Line;
  next: Line;
  /** The server's message. */
  message: string;
  /** "VM vm-201, host host-101"; undefined where none is named. */
  objects: string | undefined;
}

/** What every test that ended carries. */
interface Ended {
  title: string;
  steps: readonly StepView[];
  /** When it ended: "3 s ago, took 1.4 s". */
  when: Line;
  /** "Older than your changes: this tested 192.0.2.41:443"; undefined where the result is of what the form holds. */
  older: Line | undefined;
  /** Said once, politely. */
  announcement: string;
}

export type TestView =
  | { kind: 'idle'; text: string; steps: readonly StepView[] }
  | {
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
  | (Ended & { kind: 'passed'; figures: readonly FigureView[]; seen: Line; after: Line; note: { happened: Line; next: Line } | undefined })
  | (Ended & { kind: 'limited'; figures: readonly FigureView[]; seen: Line; after: Line; summary: string; issues: readonly TestIssueView[] })
  | (Ended & {
      /** The server asked the other end, and it failed. */
      kind: 'failed';
      category: string | undefined;
      happened: Line;
      means: Line;
      next: Line;
      command: string | undefined;
      /** The server's message as it came: "Pulse said: …". */
      said: string;
    })
  | (Ended & { kind: 'stopped'; happened: Line; next: Line })
  | (Ended & {
      /** The test did not come about: no answer, an unreadable one, or one about something else. */
      kind: 'not-run';
      problem: ProblemView;
    });

export interface TestContext {
  /** The page's clock, milliseconds since 1970. */
  now: number;
  zone: string | undefined;
  /** What was typed differs from what was tested. */
  older: boolean;
}

export declare function testView(platform: Platform, run: TestRun, context: TestContext): TestView;
/** Line of a row while its saved test runs: "Testing the saved connection: 4 s, still working". */
export declare function rowTestLine(view: TestView): string | undefined;
