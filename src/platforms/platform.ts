import type * as z from 'zod/mini';
import type { ConnectionRecord } from '~/contract/connection';
import type { TestResult } from '~/contract/test-result';
import type { Contribution } from './contribution';
import type {
  CauseCount,
  ConnectionFailure,
  Explanation,
  FailureSubject,
  IssueCause,
  IssueExplanation,
  LockOut,
} from './explain';
import type { PlatformWords } from './platform-words';

/** What the api layer needs of a platform: where its routes are and how its replies are read. */
export interface PlatformRoutes<C extends ConnectionRecord = ConnectionRecord, R extends TestResult = TestResult> {
  /** The id that the server and its documents use, e.g. for `platformScopes` (§7.3). */
  id: string;
  /** Base path of the connection routes (§1.1, §8.1), without a slash at the end. */
  apiPath: string;
  connection: z.ZodMiniType<C>;
  testResult: z.ZodMiniType<R>;
}

/** The error codes that carry the platform's name (§1.3). */
export interface PlatformCodes {
  disabled: string;
  notFound: string;
  invalidConfig: string;
  connectionFailed: string;
  loadFailed: string;
  saveFailed: string;
  unavailable: string;
}

/** Issues of a poll or a test. */
export interface IssueReport {
  /** As the server counts them, before any grouping. */
  total: number;
  /** Most frequent first. Of a poll the server keeps three (§5.4), so that their sum may be less than `total`. */
  causes: readonly CauseCount[];
}

/** What was last seen through a connection. */
export interface Observation {
  /** As sent; undefined where it is absent. */
  collectedAt: string | undefined;
  contribution: Contribution;
  degraded: boolean;
  issues: IssueReport;
}

/** What a successful test said. */
export interface TestReport {
  contribution: Contribution;
  /** False where the server gave no counts at all (§9, April). */
  counted: boolean;
  degraded: boolean;
  issues: IssueReport;
}

/** One kind of system that can be connected: data and pure functions. Written for its own records; consumers see `Platform`. */
export interface PlatformDefinition<C extends ConnectionRecord, R extends TestResult> extends PlatformRoutes<C, R> {
  /** In paths. */
  slug: string;
  /** Name of the tab. */
  label: string;
  /** Paths that lead to this platform's list. */
  oldPaths: readonly string[];
  codes: PlatformCodes;
  words: PlatformWords;

  /** "host", with the port where it is not the usual one. */
  address(record: C): string;
  subject(record: C): FailureSubject;
  /** undefined: nothing was collected yet. */
  observation(record: C): Observation | undefined;
  /** The figures without numbers, for connections that nothing was collected from. */
  unknownContribution(): Contribution;
  /** "Collects VMs and hosts, not datastores"; undefined when it collects all. */
  scope(record: C): string | undefined;
  testReport(result: R): TestReport;

  /** The server's message without what only says where it comes from (§4.5). */
  bareMessage(message: string): string;
  /** @param from a poll comes again by itself, a test does not */
  explainFailure(failure: ConnectionFailure, subject: FailureSubject, from: 'test' | 'poll'): Explanation;
  explainIssue(cause: IssueCause): IssueExplanation;
  lockOut: LockOut;
  /** Whether a failure counts as a refused sign-in towards a lock-out. A poll's message may still have its prefix. */
  refusedSignIn(failure: ConnectionFailure): boolean;
  /** Whether a test that failed got past its sign-in for certain. */
  acceptedSignIn(failure: ConnectionFailure): boolean;
}

/** A platform as the workspace knows it. */
export type Platform = PlatformDefinition<ConnectionRecord, TestResult>;

/** Makes a platform of a definition that is written for its own records; only what its own schemas have parsed is handed to it. */
export function definePlatform<C extends ConnectionRecord, R extends TestResult>(
  definition: PlatformDefinition<C, R>,
): Platform {
  return definition;
}
