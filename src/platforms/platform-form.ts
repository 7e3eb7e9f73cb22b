import type { ConnectionRecord } from '~/contract/connection';
import type { FailureSubject } from './explain';
import type { Fault, FormSection, FormValues, InputTarget, Secrets } from './form-spec';
import type { Line } from '~/lib/line';
import type { Platform } from './platform';

/** A setting, ready to print. */
export interface Setting {
  label: string;
  value: string;
  mono?: boolean;
  aside?: string;
  icon?: 'lock' | 'unlock';
}

/** What a pasted text came apart into. */
export interface PastedParts {
  /** New texts by field name; fields that are not named stay as they are. */
  texts: Readonly<Record<string, string>>;
  /** It had a secret in it, which is not among the texts. */
  secretLeftOut: boolean;
}

/** The settings of a connection: how they are typed, checked, sent and printed. No list needs it, so it is fetched with the first form. */
export interface PlatformForm<C extends ConnectionRecord = ConnectionRecord> {
  /** The form, section by section. @param values what the form holds: fields that only some servers keep are there where their values are */
  sections(values: FormValues): readonly FormSection[];
  /** What a new form holds. @param like any saved connection: what its server does not keep is not asked for */
  blank(like?: C): FormValues;
  /** What the form of a saved connection holds; booleans and counts that are absent get the server's defaults (§9). */
  toForm(record: C): FormValues;
  /** The secret fields of a saved connection, or of a new one: stored or none. */
  secretsOf(record: C | undefined): Secrets;
  /**
   * What is sent: every field, always (§9), but for those that only some servers keep: they go where the form holds them. A stored secret goes as the mask, and only over a stored record (§3.4).
   * Call it with values that `check` found nothing in.
   */
  toInput(values: FormValues, secrets: Secrets, target: InputTarget): Readonly<Record<string, unknown>>;
  /** Faults in the order of the fields, at most one per field. */
  check(values: FormValues, secrets: Secrets, target: InputTarget): Fault[];
  /** The same for what the server found (`validation_error`); [] where its text is not known. */
  serverFaults(message: string): Fault[];
  /** Name of the field that says where the connection leads. */
  addressField: string;
  /** Where a secret would be sent: "host:port" and whom it would sign in. */
  destination(values: FormValues): { address: string; username: string };
  /** Remarks on an entry that is no fault, by field name; never quotes a secret. */
  remarks(values: FormValues, secrets: Secrets): Readonly<Record<string, Line>>;
  /** Takes apart what was pasted into an empty field; undefined where it is to be pasted as it is. */
  splitPasted(field: string, pasted: string): PastedParts | undefined;
  /** What a failure would be about, for what a form holds. */
  subjectOf(values: FormValues): FailureSubject;
  /** What counts as one monitored system; undefined on a platform without previews (§2.8). */
  counted: Line | undefined;
  /** Every stored setting. */
  settings(record: C): Setting[];
}

/** A platform together with its form. */
export type EditablePlatform = Platform & PlatformForm;

/** Makes a form of a definition that is written for its own records; only what the platform's schemas have parsed is handed to it. */
export function defineForm<C extends ConnectionRecord>(definition: PlatformForm<C>): PlatformForm {
  return definition as PlatformForm;
}
