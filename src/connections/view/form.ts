import type { ConnectionRecord } from '~/contract/connection';
import type { Line } from '~/lib/line';
import { fieldsOf, type Fault } from '~/platforms/form-spec';
import type { EditablePlatform } from '~/platforms/platform-form';
import { askOf, type FormAsk } from './form-ask';
import { sectionViews, type FormSectionView } from './form-fields';
import type { FormState } from './form-state';
import { connectionName } from './row';
import { formWords } from './form-words';
import type { Places } from './same-place';

export type { FormAsk } from './form-ask';
export type { FieldView, FormSectionView } from './form-fields';
export type { FormState } from './form-state';

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
  /** Name of the connection being edited, or that it is a copy, and of which. */
  subtitle: string | undefined;
  sections: readonly FormSectionView[];
  ask: FormAsk | undefined;
  /** Why Test and Save wait: text, link to the question, text. */
  waiting: { before: string; link: string; after: string } | undefined;
  errors: FormErrors | undefined;
  /** Whether anything differs from what the form began with. */
  changed: boolean;
  buttons: { test: string; cancel: string; save: string; saving: string; close: string };
}

/** The form of a new connection. @param like any saved one, by which it is known what the server keeps */
export function blankForm(platform: EditablePlatform, like?: ConnectionRecord): FormState {
  const blank = platform.blank(like);
  return {
    record: undefined,
    ...{ began: blank, seen: blank, values: blank },
    ...{ copyOf: undefined, secretWhy: undefined },
    split: undefined,
    secrets: platform.secretsOf(undefined),
    allowed: undefined,
    tried: undefined,
    serverFaults: [],
  };
}

/** The form of a saved connection. */
export function savedForm(platform: EditablePlatform, record: ConnectionRecord): FormState {
  const stored = platform.toForm(record);
  const values = { began: stored, seen: stored, values: stored };
  return { ...blankForm(platform), record, ...values, secrets: platform.secretsOf(record) };
}

/** The form of a new connection with the values of another, but for its secrets, which nobody can read. */
export function copiedForm(platform: EditablePlatform, other: ConnectionRecord): FormState {
  const { texts, checks } = platform.toForm(other);
  const name = other.name.trim();
  const values = { texts: { ...texts, ...(name === '' ? {} : { name: formWords.copyName(name) }) }, checks };
  const copyOf = connectionName(other);
  return { ...blankForm(platform), began: values, seen: values, values, copyOf, secretWhy: 'copied' };
}

/** What Test or Save has to stop for; [] when it may go on. */
export function formFaults(platform: EditablePlatform, { record, values, secrets, serverFaults }: FormState): Fault[] {
  const found = platform.check(values, secrets, record ? 'stored' : 'draft');
  return [...found, ...serverFaults.filter((fault) => !found.some(({ field }) => field === fault.field))];
}

/** Whether leaving would lose something. That a stored secret is about to be replaced counts once something is typed. */
export function isChanged(state: FormState): boolean {
  const { texts, checks } = state.began;
  const differs = <T>(now: Readonly<Record<string, T>>, then: Readonly<Record<string, T>>): boolean =>
    Object.keys(now).some((name) => now[name] !== then[name]);
  return differs(state.values.texts, texts) || differs(state.values.checks, checks) || hasTypedSecret(state);
}

/** The form, ready to print. What was typed into secret fields is in none of it. @param places where other connections lead */
export function formView(platform: EditablePlatform, state: FormState, places: Places = new Map()): FormView {
  const { record } = state;
  const mode = record ? 'edit' : 'add';
  const faults = formFaults(platform, state);
  const ask = askOf(platform, state, faults);
  return {
    mode,
    title: record ? platform.words.edit : platform.words.add,
    subtitle: record ? connectionName(record) : state.copyOf && formWords.copyOf(state.copyOf),
    sections: sectionViews(platform, state, state.tried ? faults : [], places),
    ask,
    waiting: ask && ask.answer === undefined ? formWords.waiting : undefined,
    errors: errorsOf(platform, state, faults),
    changed: isChanged(state),
    buttons: {
      test: formWords.test,
      cancel: formWords.cancel,
      save: record ? formWords.saveEdit : formWords.saveAdd,
      saving: record ? formWords.saving : formWords.adding,
      close: formWords.close,
    },
  };
}

function errorsOf(platform: EditablePlatform, state: FormState, faults: readonly Fault[]): FormErrors | undefined {
  if (state.tried === undefined || faults.length === 0) return undefined;
  const tried = state.tried !== 'save' ? state.tried : state.record ? 'save' : 'add';
  const specs = new Map(
    fieldsOf(platform.sections(state.values)).map((spec) => [
      spec.name,
      spec.kind === 'group' ? spec.errorLabel : spec.label,
    ]),
  );
  return {
    title: formWords.errors(tried, faults.length),
    entries: faults.map(({ field, summary }) => ({ field, label: specs.get(field) ?? field, summary })),
    kept: hasTypedSecret(state) ? formWords.kept : formWords.keptPlain,
  };
}

/** Whether something is typed for a secret. */
export function hasTypedSecret({ secrets }: FormState): boolean {
  return Object.values(secrets).some((secret) => secret.state !== 'stored' && secret.typed !== '');
}
