import type { ConnectionRecord } from '~/contract/connection';
import type { Fault, FormValues, Secrets } from '~/platforms/form-spec';

/** What a form is about, as data and components keep it. Typed secrets stand here and in the controls, nowhere else. */
export interface FormState {
  /** The record being edited; undefined for a new one. */
  record: ConnectionRecord | undefined;
  values: FormValues;
  secrets: Secrets;
  /** For which destination the sending of a stored secret was allowed (FormAsk.key). */
  allowed: string | undefined;
  /** What was pressed when faults were found; undefined before. From then on faults are shown, and leave as they are mended. */
  tried: 'save' | 'test' | undefined;
  /** Faults that only the server saw. */
  serverFaults: readonly Fault[];
}
