import type { Line } from '~/lib/line';

interface FieldBase {
  /** Key in FormValues or Secrets, and part of the control's id. */
  name: string;
  /** The accessible name, exactly. "(optional)" and units stand outside of it. */
  label: string;
  hint?: Line;
}

/** A line of text. */
export interface TextField extends FieldBase {
  kind: 'text';
  /** May stay empty; drawn as "(optional)" beside the label. */
  optional?: boolean;
  /** Hosts and ports are set in monospace. */
  mono?: boolean;
  inputMode?: 'text' | 'url' | 'numeric';
  /** Drawn narrow, beside its neighbour (a port). */
  narrow?: boolean;
  /** Drawn beside the input: "seconds". */
  unit?: string;
  /** The one form of texts that mean the same; what the server is sent. */
  canonical?: (text: string) => string;
}

/** Something that is stored and never comes back: drawn in one of the three states of Secret. */
export interface SecretField extends FieldBase {
  kind: 'secret';
  /** "A password is stored" */
  storedText: string;
  /** Button of the state "stored". */
  replaceLabel: string;
  /** Button of the state "replacing". */
  keepLabel: string;
}

export interface CheckField extends FieldBase {
  kind: 'check';
}

/** Check boxes that belong together, such as a collection scope; `label` is the legend. */
export interface CheckGroup extends FieldBase {
  kind: 'group';
  checks: readonly CheckField[];
  /** What the error list calls it, being what stands visibly beside it. */
  errorLabel: string;
}

export type FieldSpec = TextField | SecretField | CheckField | CheckGroup;

export interface FormSection {
  id: string;
  title: string;
  /** Fields of one row stand side by side where there is room. */
  rows: readonly (readonly FieldSpec[])[];
  /** Holds check boxes alone, and is drawn closer. */
  checksOnly?: boolean;
}

/** What a form holds, but for secrets. Typed texts stay as typed. */
export interface FormValues {
  readonly texts: Readonly<Record<string, string>>;
  readonly checks: Readonly<Record<string, boolean>>;
}

/** A secret field: nothing stored, something stored, or stored and being replaced. */
export type Secret =
  | { readonly state: 'none'; readonly typed: string }
  | { readonly state: 'stored' }
  | { readonly state: 'replacing'; readonly typed: string };

/** The secret fields of a form by name. */
export type Secrets = Readonly<Record<string, Secret>>;

/** Whether what is sent meets nothing stored (create, draft test) or goes over a stored record (update, overlay test). */
export type InputTarget = 'draft' | 'stored';

/** An entry that needs a change. */
export interface Fault {
  /** Name of the field, or of the group. */
  field: string;
  /** For the list of errors, after the field's label and a colon: "leave out the path /ui". */
  summary: Line;
  /** Beside the field, with what to type instead where it is known. */
  message: Line;
}

/** Every field of a form by name, in order; groups stand for their checks. */
export function fieldsOf(sections: readonly FormSection[]): FieldSpec[] {
  return sections.flatMap((section) => section.rows.flat());
}
