import type { ConnectionRecord } from '~/contract/connection';
import type { Fault, FormValues, Secrets } from '~/platforms/form-spec';

/** A copy has none; it was deleted along with its connection; the server has it no more. */
export type SecretWhy = 'copied' | 'deleted' | 'lost';

/** What a paste was taken apart into. */
export interface FormSplit {
  /** Where it was pasted. */
  field: string;
  /** The texts that it set, before and after. */
  before: FormValues['texts'];
  after: FormValues['texts'];
  /** As it was pasted; undefined where it had a secret in it, which is kept nowhere. */
  pasted: string | undefined;
}

/** What a form is about, as data and components keep it. Typed secrets stand here and in the controls, nowhere else. */
export interface FormState {
  /** The record being edited; undefined for a new one. */
  record: ConnectionRecord | undefined;
  /** What the form began with, or what is stored by now: what differs from it is unsaved. */
  began: FormValues;
  /** What the server was last seen to have: what differs from it there was changed by somebody else. */
  seen: FormValues;
  /** Name of the connection that a new one was copied from. */
  copyOf: string | undefined;
  values: FormValues;
  /** The last paste that was taken apart, until it was undone. */
  split: FormSplit | undefined;
  secrets: Secrets;
  /** Why a secret is none where one might expect it stored. */
  secretWhy: SecretWhy | undefined;
  /** For which destination the sending of a stored secret was allowed (FormAsk.key). */
  allowed: string | undefined;
  /** What was pressed when faults were found; undefined before. From then on faults are shown, and leave as they are mended. */
  tried: 'save' | 'test' | 'preview' | undefined;
  /** Faults that only the server saw. */
  serverFaults: readonly Fault[];
}
