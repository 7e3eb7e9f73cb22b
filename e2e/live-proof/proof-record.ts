import type { Phrase } from './phrases';
import type { Category, Code } from './taxonomy';

/** How many objects there are; a count is absent where it was not sent (`networks` on the older server, §9). */
export interface Counts {
  hosts?: number;
  vms?: number;
  datastores?: number;
  networks?: number;
}

/** What came of a step. */
export type StepOutcome = 'passed' | 'did not pass' | 'not proven';

/** What a step met, without any text of a server. */
export interface Facts {
  /** HTTP status. */
  status?: number;
  code?: Code;
  /** §4.1. */
  category?: Category;
  /** As Pulse counts. */
  pulse?: Counts;
  /** As the vCenter itself counts. */
  vcenter?: Counts;
  /** As resources (§7). */
  resources?: Counts;
  /** Whether what was read is incomplete (§2.3, §2.6). */
  degraded?: boolean;
  issueCount?: number;
}

/** The row of the proof's own connection after a step (§2.2). */
export interface ListHealth {
  /** HTTP status of the list; 0: no answer. */
  status: number;
  /** How many rows are the proof's. */
  rows: number;
  attempted: boolean;
  succeeded: boolean;
  consecutiveFailures: number;
  /** Whether the row has an outstanding error, and of which category (§4.1). */
  error: boolean;
  category?: Category;
}

/** One step. Its texts are fixed ones. */
export interface ProofStep {
  /** `1` to `10`; `8b` are the resources. */
  step: string;
  /** Of the wire contract, e.g. `§2.6`. */
  sections: readonly string[];
  title: Phrase;
  expected: Phrase;
  outcome: StepOutcome;
  got: Phrase;
  facts: Facts;
  durationMs: number;
  /** The list afterwards; absent where it was not asked. */
  list?: ListHealth;
}

/** What the account may at the root folder, as ids; or why it could not be read. */
export type Privileges = { ids: readonly string[] } | { unread: Phrase };

/** What a vCenter says of itself. */
export interface VcenterVersion {
  version?: string;
  build?: string;
}

/** What a proof leaves: no name, no secret. */
export interface ProofRecord {
  format: 'pulse-live-proof/1';
  /** What the environment is called here. */
  alias: string;
  /** `YYYY-MM-DD`, UTC. */
  date: string;
  durationMs: number;
  /** §6.10; absent where it could not be read. */
  pulseVersion?: string;
  vcenter: VcenterVersion;
  privileges: Privileges;
  steps: readonly ProofStep[];
  allPassed: boolean;
  conclusion: Phrase;
  purpose: Phrase;
}
