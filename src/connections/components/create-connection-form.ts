import { batch, createMemo, createSignal, onCleanup, type Accessor } from 'solid-js';
import type { ApiFailure } from '~/api/api-error';
import type { ConnectionActions } from '~/connections/data/connection-actions';
import { blankForm, formFaults, formView, savedForm, type FormState, type FormView } from '~/connections/view/form';
import type { ConnectionRecord } from '~/contract/connection';
import type { Secret } from '~/platforms/form-spec';
import type { EditablePlatform } from '~/platforms/platform-form';
import { createTestRun, type TestRunner } from './create-test-run';

/** What pressing Test or Save came to, where it did not go out. */
export type Pressed = 'faults' | 'waiting' | 'sent';

/** The form of one connection: what is typed, its test and its save. A typed secret stands here alone and goes with it. */
export interface ConnectionForm {
  view: Accessor<FormView>;
  text(name: string): string;
  checked(name: string): boolean;
  /** What is typed for a secret; "" while the stored one is kept. */
  typedSecret(name: string): string;
  setText(name: string, text: string): void;
  setCheck(name: string, checked: boolean): void;
  typeSecret(name: string, text: string): void;
  replaceSecret(name: string): void;
  keepSecret(name: string): void;
  /** The answer to where a stored secret may go. */
  answer(answer: 'send' | 'retype'): void;
  /** Puts the saved value back. */
  undo(name: string): void;
  tests: TestRunner;
  /** Whether the last test was of other entries than the form holds now. */
  testIsOlder: Accessor<boolean>;
  test(): Pressed;
  /** Resolves with the stored record, or undefined where it was not saved; then `view().errors` or `saveFailure()` say why. */
  save(): Promise<ConnectionRecord | undefined>;
  saving: Accessor<boolean>;
  saveFailure: Accessor<ApiFailure | undefined>;
  /** Counts the presses that found something, so that focus can move to the list of errors each time. */
  refusals: Accessor<number>;
  /** Whether leaving would lose something: what is typed, or the answer to a save. */
  unsaved: Accessor<boolean>;
}

/**
 * A form within the current owner.
 * @param record the connection to edit; undefined for a new one. A later refresh of the list does not touch the form.
 */
export function createConnectionForm(
  platform: EditablePlatform,
  actions: ConnectionActions,
  record: ConnectionRecord | undefined,
): ConnectionForm {
  const began = record ? savedForm(platform, record) : blankForm(platform);
  const [state, setState] = createSignal<FormState>(began);
  const [secretEdits, setSecretEdits] = createSignal(0);
  const [testedEntries, setTestedEntries] = createSignal<string>();
  const [saving, setSaving] = createSignal(false);
  const [saved, setSaved] = createSignal(false);
  const [saveFailure, setSaveFailure] = createSignal<ApiFailure>();
  const [refusals, setRefusals] = createSignal(0);
  const tests = createTestRun();
  onCleanup(tests.stop);

  const view = createMemo(() => formView(platform, state()));
  /** Names what the form holds; a secret counts by how often it was touched, never by itself. */
  const entries = createMemo(() => JSON.stringify([state().values, secretEdits()]));
  const edit = (change: (state: FormState) => Partial<FormState>): void => {
    setState((now) => ({ ...now, serverFaults: [], ...change(now) }));
  };
  const setSecret = (name: string, secret: Secret): void =>
    batch(() => {
      setSecretEdits((edits) => edits + 1);
      edit(({ secrets }) => ({ secrets: { ...secrets, [name]: secret } }));
    });
  const secretNames = () => Object.keys(state().secrets);
  const target = record ? 'stored' : 'draft';
  const input = () => platform.toInput(state().values, state().secrets, target);

  /** Whether Test or Save may go out; otherwise the form says why. */
  const mayGo = (press: 'test' | 'save'): Pressed => {
    if (formFaults(platform, state()).length > 0) {
      batch(() => {
        setState((now) => ({ ...now, tried: press }));
        setRefusals((count) => count + 1);
      });
      return 'faults';
    }
    return view().waiting ? 'waiting' : 'sent';
  };

  return {
    view,
    text: (name) => state().values.texts[name] ?? '',
    checked: (name) => state().values.checks[name] ?? false,
    typedSecret(name) {
      const secret = state().secrets[name];
      return secret && secret.state !== 'stored' ? secret.typed : '';
    },
    setText: (name, text) =>
      edit(({ values }) => ({ values: { ...values, texts: { ...values.texts, [name]: text } } })),
    setCheck: (name, checked) =>
      edit(({ values }) => ({ values: { ...values, checks: { ...values.checks, [name]: checked } } })),
    typeSecret: (name, typed) =>
      setSecret(name, { state: record && state().secrets[name]?.state !== 'none' ? 'replacing' : 'none', typed }),
    replaceSecret: (name) => setSecret(name, { state: 'replacing', typed: '' }),
    keepSecret: (name) => setSecret(name, { state: 'stored' }),
    answer(answer) {
      const ask = view().ask;
      if (!ask) return;
      if (answer === 'send') return edit(() => ({ allowed: ask.key }));
      for (const name of secretNames()) setSecret(name, { state: 'replacing', typed: '' });
    },
    undo: (name) =>
      edit(({ values }) => ({
        values: { ...values, texts: { ...values.texts, [name]: began.values.texts[name] ?? '' } },
      })),
    tests,
    testIsOlder: () => testedEntries() !== undefined && testedEntries() !== entries(),
    test() {
      const pressed = mayGo('test');
      if (pressed !== 'sent') return pressed;
      setTestedEntries(entries());
      const sent = input();
      const subject = platform.subjectOf(state().values);
      const kind = record ? (view().changed ? 'overlay' : 'unchanged') : 'draft';
      void tests.start(kind, subject, (signal) =>
        record ? actions.testOverlay(record.id, sent, signal) : actions.testDraft(sent, signal),
      );
      return 'sent';
    },
    async save() {
      if (saving() || mayGo('save') !== 'sent') return undefined;
      batch(() => {
        setSaving(true);
        setSaveFailure(undefined);
      });
      const outcome = await (record ? actions.update(record.id, input()) : actions.create(input()));
      setSaving(false);
      if (!outcome.ok) {
        refuse(outcome.failure);
        return undefined;
      }
      setSaved(true);
      return outcome.value;
    },
    saving,
    saveFailure,
    refusals,
    unsaved: () => saving() || (!saved() && view().changed),
  };

  /** A save that the server did not take: at the entry where it knows one, else over the form. */
  function refuse(failure: ApiFailure): void {
    const faults =
      failure.kind === 'refused' && failure.refusal.code === 'validation_error'
        ? platform.serverFaults(failure.refusal.message)
        : [];
    batch(() => {
      if (faults.length > 0) setState((now) => ({ ...now, tried: 'save', serverFaults: faults }));
      else setSaveFailure(failure);
      setRefusals((count) => count + 1);
    });
  }
}
