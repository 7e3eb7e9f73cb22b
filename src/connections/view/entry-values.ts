import { listed } from '~/lib/quantity';
import { fieldsOf, type FieldSpec, type FormValues } from '~/platforms/form-spec';
import type { EditablePlatform } from '~/platforms/platform-form';
import { serverTrim } from '~/platforms/server-trim';
import { valueWords } from './conflict-words';

/** What is compared and chosen as one: a text, a check box, or a group of check boxes, which make sense together alone. */
export type Entry = Exclude<FieldSpec, { kind: 'secret' }>;

/** The entries of a form that holds such values, in order; secrets are not among them, since they never come back. */
export function entriesOf(platform: EditablePlatform, values: FormValues): Entry[] {
  return fieldsOf(platform.sections(values)).filter((spec) => spec.kind !== 'secret');
}

/** Whether the server would keep the same of both. Edge spaces of a text do not count, nor how a number or a fingerprint is written. */
export function sameEntry(entry: Entry, one: FormValues, other: FormValues): boolean {
  if (entry.kind !== 'text') {
    return checksOf(entry).every((name) => (one.checks[name] ?? false) === (other.checks[name] ?? false));
  }
  return keptText(entry, one.texts[entry.name]) === keptText(entry, other.texts[entry.name]);
}

/** Values with one entry taken from others. */
export function withEntry(values: FormValues, entry: Entry, from: FormValues): FormValues {
  if (entry.kind === 'text') {
    return { ...values, texts: { ...values.texts, [entry.name]: from.texts[entry.name] ?? '' } };
  }
  const taken = checksOf(entry).map((name) => [name, from.checks[name] ?? false]);
  return { ...values, checks: { ...values.checks, ...Object.fromEntries(taken) } };
}

/** What an entry holds, in words: a text as it is, "On" or "Off", or what is ticked of a group. */
export function entryValue(entry: Entry, values: FormValues): string {
  switch (entry.kind) {
    case 'text':
      return (values.texts[entry.name] ?? '').trim() || valueWords.empty;
    case 'check':
      return values.checks[entry.name] ? valueWords.on : valueWords.off;
    case 'group':
      return listed(entry.checks.flatMap(({ name, label }) => (values.checks[name] ? [label] : []))) || valueWords.none;
  }
}

function checksOf(entry: Exclude<Entry, { kind: 'text' }>): string[] {
  return entry.kind === 'check' ? [entry.name] : entry.checks.map(({ name }) => name);
}

/** A text as the server will keep it; of a number its digits. */
function keptText(entry: Extract<Entry, { kind: 'text' }>, text = ''): string {
  const kept = entry.canonical?.(text) ?? serverTrim(text);
  return entry.inputMode === 'numeric' && /^\d+$/.test(kept) ? String(Number(kept)) : kept;
}
