import type { Facts, ListHealth, ProofStep, StepOutcome } from './proof-record';
import { phrases, type Phrase } from './phrases';
import type { ConnectionFields, PulseVmware, Row } from './pulse-vmware';
import { asCategory } from './taxonomy';

/** The account and place of the vCenter that is walked to. */
export interface VcenterAccess {
  host: string;
  username: string;
  password: string;
  /** Leave to skip the check of the certificate. */
  insecure: boolean;
  /** Path of a PEM file, for what is asked of the vCenter directly. */
  caFile?: string;
}

/** What the steps of one run share. */
export interface Walk {
  readonly pulse: PulseVmware;
  readonly vcenter: VcenterAccess;
  /** Every field, as typed by somebody who adds the connection. */
  fields(over?: Partial<ConnectionFields>): ConnectionFields;
  readonly signal: AbortSignal;
  /** Why the steps that follow are not walked. */
  blocked?: Phrase;
  /** Whether tests skip the check of the certificate. */
  skipVerify: boolean;
  /** The connection that this run made. */
  id?: string;
  /** A create was sent, whatever came of it; with the ids that were there before. */
  before?: ReadonlySet<string>;
}

/** What a step found. */
export interface Finding {
  outcome: StepOutcome;
  got: Phrase;
  facts?: Facts;
}

/** A step before it is walked. */
export interface StepPlan extends Pick<ProofStep, 'step' | 'sections' | 'title' | 'expected'> {
  run(): Promise<Finding>;
}

/** A connection's name that says where it comes from. */
export function proofName(runId: string): string {
  return `live proof ${runId}`;
}

/** The rows that this run made: by id; where a create got no answer, by name among those that were not there before. */
export function ownRows(walk: Walk, rows: readonly Row[]): readonly Row[] {
  const { id, before } = walk;
  if (id !== undefined) return rows.filter((row) => row.id === id);
  if (before === undefined) return [];
  const { name } = walk.fields();
  return rows.filter((row) => row.name === name && !before.has(row.id));
}

/** The proof's own row; undefined where it or the list is not there. */
export async function ownRow(walk: Walk): Promise<Row | undefined> {
  const { rows } = await walk.pulse.list();
  return rows && ownRows(walk, rows)[0];
}

/** What the list says of the connection (§2.2). */
export async function listHealth(walk: Walk): Promise<ListHealth> {
  const { status, rows } = await walk.pulse.list();
  const own = rows ? ownRows(walk, rows) : [];
  const poll = own[0]?.poll;
  const category = asCategory(poll?.lastError?.category);
  return {
    status: rows ? status : status === 200 ? 0 : status,
    rows: own.length,
    attempted: poll?.lastAttemptAt !== undefined,
    succeeded: poll?.lastSuccessAt !== undefined,
    consecutiveFailures: poll?.consecutiveFailures ?? 0,
    error: poll?.lastError !== undefined,
    ...(category ? { category } : {}),
  };
}

/** A test's refusal that says the account is not let in ends the walk: more attempts could lock the account. */
export function noteRefusedAccount(walk: Walk, { category }: Facts): void {
  if (category === 'auth') walk.blocked = phrases.accountRefused;
}
