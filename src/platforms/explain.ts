import type { Line } from '~/lib/line';

/** A step out of a failure that is one press away. */
export type Remedy =
  /** Opens the form at a field of it; a stored secret is then being replaced. */
  | { kind: 'edit'; field: string; label: string }
  /** Pauses the connection, so that nothing is tried meanwhile. */
  | { kind: 'disable' }
  /** Copies the first command of the help. */
  | { kind: 'copy-command' }
  /** Copies the commands that give the account its rights. */
  | { kind: 'copy-role' };

/** What happened, what it means, what to do: in that order. */
export interface Explanation {
  title: string;
  happened: Line;
  means: Line;
  next: Line;
  /** Steps out of it, the nearest first. */
  remedies?: readonly Remedy[];
}

/** A test or a poll that failed, as the server told it. */
export interface ConnectionFailure {
  /** Absent where the failure has none (§4.4). */
  category: string | undefined;
  /** The server's message; a poll's prefix is still on it. */
  message: string;
}

/** What the failure was about, for sentences. */
export interface FailureSubject {
  /** "host:port" as it was asked for. */
  destination: string;
  /** "" where there is none. */
  username: string;
  skipVerify: boolean;
}

/** When the other end locks an account by default; its administrators may have set other numbers. */
export interface LockOut {
  /** So many refused sign-ins … */
  failures: number;
  /** … within so many seconds … */
  withinSeconds: number;
  /** … lock the account for so many seconds. */
  unlockSeconds: number;
  /** From so many on it is warned of. */
  warnFrom: number;
}

/** A cause of a degraded poll, or of a limited test. */
export interface IssueCause {
  stage: string | undefined;
  category: string | undefined;
  message: string;
}

export interface IssueExplanation {
  /** "Guest identity is not available" */
  title: string;
  /** "VM guest identity: temporarily unavailable" */
  brief: string;
  means: Line;
  next: Line;
}

/** An object that a test issue is about. */
export interface IssueObject {
  /** "VM", "host", or the server's own word; "" where it named none. */
  kind: string;
  /** The platform's own id of it, such as `vm-201`; "" where there is none. */
  id: string;
}

/** Causes with how often each occurred, most frequent first. */
export interface CauseCount extends IssueCause {
  occurrences: number;
  /** Named by tests alone. */
  objects: readonly IssueObject[];
}

/** One of the steps that a test takes, in the server's order. */
export interface StepSpec {
  id: string;
  name: string;
  /** What the step needs, for the page without connections. */
  needs: string;
}

/**
 * How a step went. `not-checked`: passed without looking (TLS verification off). `unknown`: the server did not say how far it came.
 */
export type StepMark =
  'passed' | 'limited' | 'failed' | 'not-reached' | 'running' | 'not-run' | 'not-checked' | 'unknown';

/** One mark per step of `steps`, in its order. */
export type StepMarks = readonly StepMark[];

export interface StepTable {
  steps: readonly StepSpec[];
  /** How a failed test went: by category and message. */
  failed(failure: ConnectionFailure, subject: FailureSubject): StepMarks;
  /** How a test with a result went: whole, or limited by optional reads that failed. */
  passed(limited: boolean, subject: FailureSubject): StepMarks;
}
