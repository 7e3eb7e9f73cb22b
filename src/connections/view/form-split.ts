import type { Line } from '~/lib/line';
import { fieldsOf } from '~/platforms/form-spec';
import type { EditablePlatform } from '~/platforms/platform-form';
import type { FormState } from './form-state';
import { splitWords } from './form-words';

/** What a paste changes in a form, where it is taken apart; undefined where it is to be pasted as it is. */
export function pasted(
  platform: EditablePlatform,
  { values }: FormState,
  field: string,
  text: string,
): Pick<FormState, 'values' | 'split'> | undefined {
  const parts = platform.splitPasted(field, text);
  if (!parts) return undefined;
  const names = Object.keys(parts.texts);
  const before = Object.fromEntries(names.map((name) => [name, values.texts[name] ?? '']));
  return {
    values: { ...values, texts: { ...values.texts, ...parts.texts } },
    split: { field, before, after: parts.texts, pasted: parts.secretLeftOut ? undefined : text },
  };
}

/** Puts the fields back, and the text whole to where it was pasted. */
export function unsplit({ values, split }: FormState): Pick<FormState, 'values' | 'split'> {
  if (!split) return { values, split };
  const { before, field } = split;
  const whole = { ...before, [field]: split.pasted ?? before[field] ?? '' };
  return { values: { ...values, texts: { ...values.texts, ...whole } }, split: undefined };
}

/** Says what went where, at the field of the paste, as long as all of it is still there. */
export function splitNote(platform: EditablePlatform, { values, split }: FormState, field: string): Line | undefined {
  if (split?.field !== field) return undefined;
  const names = Object.keys(split.after);
  if (names.some((name) => values.texts[name] !== split.after[name])) return undefined;
  const parts = fieldsOf(platform.sections(values))
    .filter(({ name }) => names.includes(name))
    .map(({ name, label }) => ({ label, value: split.after[name] ?? '' }));
  return splitWords.note(parts, split.pasted === undefined);
}
