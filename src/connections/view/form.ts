import type { ConnectionRecord } from '~/contract/connection';
import type { Line } from '~/lib/line';
import type { CheckField, Fault, FormValues, Secrets, TextField } from '~/platforms/form-spec';
import type { Platform } from '~/platforms/platform';

/** What a form is about, as data and components keep it. Typed secrets stand here and in the controls, nowhere else. */
export interface FormState {
  /** The record being edited; undefined for a new one. */
  record: ConnectionRecord | undefined;
  values: FormValues;
  secrets: Secrets;
  /** For which destination the sending of a stored secret was allowed (FormAsk.key). */
  allowed: string | undefined;
  /** What the last press of Test or Save found; undefined before. Entries that were mended since are left out. */
  tried: 'save' | 'test' | undefined;
  /** Faults that only the server saw. */
  serverFaults: readonly Fault[];
}

/** What is said about one entry. */
interface EntryView {
  name: string;
  label: string;
  hint: Line | undefined;
  fault: Line | undefined;
  remark: Line | undefined;
}

export type FieldView =
  | (EntryView & { kind: 'text'; optional: boolean; mono: boolean; inputMode: NonNullable<TextField['inputMode']>; narrow: boolean; required: boolean; /** Saved value, where the typed one differs. */ was: string | undefined })
  | (EntryView & { kind: 'secret'; state: 'none' | 'stored' | 'replacing'; storedText: string; replaceLabel: string; keepLabel: string; required: boolean })
  | (EntryView & { kind: 'check' })
  | (EntryView & { kind: 'group'; checks: readonly CheckField[] });

export interface FormSectionView {
  id: string;
  title: string;
  checksOnly: boolean;
  rows: readonly (readonly FieldView[])[];
}

/** A stored secret would go elsewhere than it was saved for. */
export interface FormAsk {
  /** Names the destination; becomes `allowed` when one agrees. */
  key: string;
  /** "Where may the stored password go?" */
  question: string;
  why: Line;
  /** "Send it to the new host"; "Type the password again" (which makes the secret "replacing"). */
  options: readonly [{ answer: 'send'; label: string }, { answer: 'retype'; label: string }];
  answer: 'send' | undefined;
}

export interface FormErrors {
  /** "Not added yet: three entries need a change" */
  title: string;
  entries: readonly { field: string; label: string; summary: Line }[];
  /** "Everything you typed is still here, the password too." */
  kept: string;
}

export interface FormView {
  mode: 'add' | 'edit';
  title: string;
  /** Name of the connection being edited. */
  subtitle: string | undefined;
  sections: readonly FormSectionView[];
  ask: FormAsk | undefined;
  /** Why Test and Save wait: text, link to the question, text. */
  waiting: { before: string; link: string; after: string } | undefined;
  errors: FormErrors | undefined;
  changed: boolean;
  buttons: { test: string; cancel: string; save: string; saving: string; close: string };
  /** "Optional. A test saves nothing." */
  testNote: string;
}

export declare function blankForm(platform: Platform): FormState;
export declare function savedForm(platform: Platform, record: ConnectionRecord): FormState;
export declare function formView(platform: Platform, state: FormState): FormView;
/** What Test or Save has to stop for; [] when it may go on. */
export declare function formFaults(platform: Platform, state: FormState): Fault[];
/** Whether anything differs from what the form began with. */
export declare function isChanged(platform: Platform, state: FormState): boolean;
/** What names the tested or saved state of the form, so that a later edit can be noticed. Secrets count by their change alone. */
export declare function secretPlaces(state: FormState): Line;
