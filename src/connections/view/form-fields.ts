import type { Line } from '~/lib/line';
import type { CheckField, Fault, FieldSpec, TextField } from '~/platforms/form-spec';
import type { EditablePlatform } from '~/platforms/platform-form';
import { secretWords } from './conflict-words';
import { splitNote } from './form-split';
import type { FormState } from './form-state';
import { splitWords } from './form-words';
import type { Places } from './same-place';

/** What is said about one entry. */
interface EntryView {
  name: string;
  label: string;
  hint: Line | undefined;
  fault: Line | undefined;
  remark: Line | undefined;
}

export interface TextFieldView extends EntryView {
  kind: 'text';
  optional: boolean;
  required: boolean;
  mono: boolean;
  narrow: boolean;
  inputMode: NonNullable<TextField['inputMode']>;
  unit: string | undefined;
  /** Saved value, where the typed one differs from it. */
  was: string | undefined;
  /** What a paste was taken apart into; stands in place of `was`. */
  taken: Line | undefined;
}

export interface SecretFieldView extends EntryView {
  kind: 'secret';
  state: 'none' | 'stored' | 'replacing';
  required: boolean;
  storedText: string;
  replaceLabel: string;
  keepLabel: string;
}

export interface CheckFieldView extends EntryView {
  kind: 'check';
}

export interface GroupFieldView extends EntryView {
  kind: 'group';
  checks: readonly CheckField[];
}

export type FieldView = TextFieldView | SecretFieldView | CheckFieldView | GroupFieldView;

export interface FormSectionView {
  id: string;
  title: string;
  checksOnly: boolean;
  rows: readonly (readonly FieldView[])[];
}

/**
 * The form's sections with what is to be said at each field.
 * @param faults those to show
 * @param places where other connections lead
 */
export function sectionViews(
  platform: EditablePlatform,
  state: FormState,
  faults: readonly Fault[],
  places: Places,
): FormSectionView[] {
  const saved = state.record && platform.toForm(state.record).texts;
  const remarks = { ...placeRemark(platform, state, places), ...platform.remarks(state.values, state.secrets) };
  const view = (spec: FieldSpec): FieldView => {
    const { name, label, hint } = spec;
    const entry = {
      name,
      label,
      hint,
      fault: faults.find(({ field }) => field === name)?.message,
      remark: remarks[name],
    };
    switch (spec.kind) {
      case 'text': {
        const { optional = false, mono = false, narrow = false, inputMode = 'text', unit } = spec;
        const before = saved?.[name];
        const taken = splitNote(platform, state, name);
        const differs = before && before.trim() !== state.values.texts[name]?.trim();
        const was = differs && !taken ? before : undefined;
        return { kind: 'text', ...entry, optional, required: !optional, mono, narrow, inputMode, unit, was, taken };
      }
      case 'secret': {
        const { storedText, replaceLabel, keepLabel } = spec;
        return {
          kind: 'secret',
          ...entry,
          remark: entry.remark ?? whyTyped(state, name),
          state: state.secrets[name]?.state ?? 'none',
          required: true,
          storedText,
          replaceLabel,
          keepLabel,
        };
      }
      case 'check':
        return { kind: 'check', ...entry };
      case 'group':
        return { kind: 'group', ...entry, checks: spec.checks };
    }
  };
  return platform.sections(state.values).map(({ id, title, checksOnly = false, rows }) => ({
    id,
    title,
    checksOnly,
    rows: rows.map((row) => row.map(view)),
  }));
}

/** Another connection leads to the same place. It is no fault: two accounts may see different things. */
function placeRemark(
  platform: EditablePlatform,
  { values }: FormState,
  places: Places,
): Readonly<Record<string, Line>> {
  const { address } = platform.destination(values);
  const name = places.get(address.toLowerCase());
  return name === undefined ? {} : { [platform.addressField]: splitWords.samePlace(name, address) };
}

/** Why a secret has to be typed, until it is. */
function whyTyped({ secrets, secretWhy }: FormState, name: string): Line | undefined {
  const secret = secrets[name];
  return secretWhy && secret?.state === 'none' && secret.typed === '' ? [secretWords[secretWhy]] : undefined;
}
