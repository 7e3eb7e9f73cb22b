import type { Line } from '~/lib/line';
import type { ConnectionFailure, FailureSubject, StepTable } from './explain';

/** What help is asked for. */
export type HelpAbout =
  | { kind: 'failure'; failure: ConnectionFailure; subject: FailureSubject }
  /** The account sees nothing of the inventory. */
  | { kind: 'sees-nothing'; subject: FailureSubject };

/** A command for a POSIX shell. It holds no secret, and none has to be typed into it. */
export interface Command {
  /** What it does: "See whether the port answers". */
  label: string;
  command: string;
  /** How to read its answer. */
  note?: Line;
}

/** Rights that an account needs, and two ways to give them. */
export interface RoleHelp {
  title: string;
  /** All in one, for a shell; undefined where the account has a name that no command can carry. */
  command: Command | undefined;
  stepsLabel: string;
  /** The same by hand, in the platform's own client. */
  steps: readonly Line[];
  note: Line;
}

/** What one can do about a failure beside reading of it. */
export interface Help {
  /** Where the commands are to be run. */
  where: Line;
  /** The most telling first. */
  commands: readonly Command[];
  role: RoleHelp | undefined;
}

/** What a platform's connections cover, from the row that governs it. */
export interface Coverage {
  platform: string;
  family: string;
  /** How data comes in: "api-backed". */
  ingestion: string;
  entryPoint: string;
  /** What it becomes in the canonical model. */
  projections: readonly string[];
  reads: readonly string[];
  notCovered: readonly string[];
  /** Never printed: for tests and documents. */
  admission: 'admitted' | 'supported';
}

/** What one is helped with; no list needs it for its rows, so it is fetched after them. */
export interface PlatformHelp {
  /** The steps of a test, and how each way that it can go shows in them. */
  steps: StepTable;
  help(about: HelpAbout): Help;
  coverage: Coverage;
}
