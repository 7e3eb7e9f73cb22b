import { batch, createComputed, createMemo, createSignal, on, onCleanup, untrack, type Accessor } from 'solid-js';
import type { Outcome } from '~/api/outcome';
import type { ConnectionActions } from '~/connections/data/connection-actions';
import { echolessActions } from '~/connections/data/echoless-actions';
import { meanwhileView, type MeanwhileView } from '~/connections/view/conflict-view';
import {
  blankForm,
  copiedForm,
  formFaults,
  formView,
  savedForm,
  type FormState,
  type FormView,
} from '~/connections/view/form';
import { pasted, unsplit } from '~/connections/view/form-split';
import type { Places } from '~/connections/view/same-place';
import type { ConnectionRecord } from '~/contract/connection';
import type { PreviewResult } from '~/contract/preview-result';
import type { Secret } from '~/platforms/form-spec';
import type { EditablePlatform } from '~/platforms/platform-form';
import { createFormSignIn, type FormGuard } from './create-form-sign-in';
import type { ConflictChoice } from './create-conflict';
import { createSave, type Saved, type SaveFailure } from './create-save';
import { createPreview, type PreviewRunner } from './create-preview';
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
  /** Takes a paste apart where it can be. @returns whether it did */
  paste(name: string, text: string): boolean;
  /** Puts back what a paste changed, or else the saved value. */
  undo(name: string): void;
  tests: TestRunner;
  /** Whether the last test was of other entries than the form holds now. */
  testIsOlder: Accessor<boolean>;
  /** Goes out at once, or after a question where its sign-in was refused before. */
  test(): Pressed;
  previews: PreviewRunner;
  /** Whether the last count was of other entries than the form holds now. */
  previewIsOlder: Accessor<boolean>;
  /** Asks what the entries would count as; it signs in like a test. */
  preview(): Pressed;
  /** Resolves with what was stored, or undefined where nothing was saved; then `view().errors`, `saveFailure()` or `conflict` say why. */
  save(): Promise<Saved | undefined>;
  saving: Accessor<boolean>;
  saveFailure: Accessor<SaveFailure | undefined>;
  /** What stands between the form and its save. */
  conflict: ConflictChoice;
  /** What a refresh told about the connection being edited. @param server as the list has it now */
  meanwhile(server: ConnectionRecord | undefined): MeanwhileView | undefined;
  /** Counts the presses that stopped at a question of the form. */
  questions: Accessor<number>;
  /** Counts the presses that found something, so that focus can move to the list of errors each time. */
  refusals: Accessor<number>;
  /** Whether leaving would lose something: what is typed, or the answer to a save. */
  unsaved: Accessor<boolean>;
}

/** What surrounds a form. */
export interface FormSurroundings {
  actions: ConnectionActions;
  /** Asks before a test that may lock an account. */
  guard: FormGuard;
  /** What a new connection is copied from. */
  copyOf?: ConnectionRecord | undefined;
  /** Any saved connection, by which it is known what the server keeps; undefined before the list is here. */
  like?: Accessor<ConnectionRecord | undefined>;
  /** Where other connections lead. */
  places?: Accessor<Places>;
  /** Asks the server what a connection would count as; of a saved one by its id. */
  askPreview(id: string | undefined, input: unknown, signal: AbortSignal): Promise<Outcome<PreviewResult>>;
}

/**
 * A form within the current owner.
 * @param record the connection to edit; undefined for a new one. A later refresh of the list does not touch the form.
 */
export function createConnectionForm(
  platform: EditablePlatform,
  record: ConnectionRecord | undefined,
  surroundings: FormSurroundings,
): ConnectionForm {
  const { guard, copyOf, like = () => undefined, places = () => new Map(), askPreview } = surroundings;
  const actions = echolessActions(surroundings.actions);
  const began = record
    ? savedForm(platform, record)
    : copyOf
      ? copiedForm(platform, copyOf)
      : blankForm(platform, untrack(like));
  const [state, setState] = createSignal<FormState>(began);
  const [secretEdits, setSecretEdits] = createSignal(0);
  const [testedEntries, setTestedEntries] = createSignal<string>();
  const [refusals, setRefusals] = createSignal(0);
  const [questions, setQuestions] = createSignal(0);
  const tests = createTestRun();
  const previews = createPreview();
  const [countedEntries, setCountedEntries] = createSignal<string>();
  const signIn = createFormSignIn(guard, record);
  // The list may come after the form; what was begun by then stays as it is.
  if (!record && !copyOf)
    createComputed(
      on(like, (known) => setState((now) => (known && now === began ? blankForm(platform, known) : now)), {
        defer: true,
      }),
    );
  let gone = false;
  onCleanup(() => {
    gone = true;
    tests.stop();
  });

  const view = createMemo(() => formView(platform, state(), places()));
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
  const input = () => platform.toInput(state().values, state().secrets, state().record ? 'stored' : 'draft');

  /** Whether Test or Save may go out; otherwise the form says why. */
  const mayGo = (press: 'test' | 'save' | 'preview'): Pressed => {
    if (formFaults(platform, state()).length > 0) {
      batch(() => {
        setState((now) => ({ ...now, tried: press }));
        setRefusals((count) => count + 1);
      });
      return 'faults';
    }
    if (!view().waiting) return 'sent';
    setQuestions((count) => count + 1);
    return 'waiting';
  };
  const saving = createSave({
    platform,
    actions,
    state,
    setState,
    mayGo: () => mayGo('save') === 'sent',
    refused: () => setRefusals((count) => count + 1),
    secretsMoved: () => setSecretEdits((edits) => edits + 1),
    sending: () => signIn.saving(state().secrets, secretEdits()),
  });

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
      setSecret(name, {
        state: state().record && state().secrets[name]?.state !== 'none' ? 'replacing' : 'none',
        typed,
      }),
    replaceSecret: (name) => setSecret(name, { state: 'replacing', typed: '' }),
    keepSecret: (name) => setSecret(name, { state: 'stored' }),
    answer(answer) {
      const ask = view().ask;
      if (!ask) return;
      if (answer === 'send') return edit(() => ({ allowed: ask.key }));
      for (const name of secretNames()) setSecret(name, { state: 'replacing', typed: '' });
    },
    paste(name, text) {
      const change = pasted(platform, state(), name, text);
      if (change) edit(() => change);
      return change !== undefined;
    },
    undo: (name) =>
      edit((now) =>
        now.split?.field === name
          ? unsplit(now)
          : { values: { ...now.values, texts: { ...now.values.texts, [name]: now.began.texts[name] ?? '' } } },
      ),
    tests,
    testIsOlder: () => testedEntries() !== undefined && testedEntries() !== entries(),
    test() {
      const pressed = mayGo('test');
      if (pressed !== 'sent') return pressed;
      const [sent, tested, { record }] = [input(), entries(), state()];
      const subject = platform.subjectOf(state().values);
      const kind = record ? (view().changed ? 'overlay' : 'unchanged') : 'draft';
      const attempt = signIn.attempt(subject, state().secrets, secretEdits());
      void guard.ask(attempt, async () => {
        if (gone) return;
        setTestedEntries(tested);
        await tests.start(kind, subject, (signal) =>
          guard.watch(attempt, record ? actions.testOverlay(record.id, sent, signal) : actions.testDraft(sent, signal)),
        );
      });
      return 'sent';
    },
    previews,
    previewIsOlder: () => countedEntries() !== undefined && countedEntries() !== entries(),
    preview() {
      const pressed = mayGo('preview');
      if (pressed !== 'sent') return pressed;
      const [sent, counted, { record, values }] = [input(), entries(), state()];
      const about = { saved: record !== undefined, enabled: values.checks['enabled'] ?? true };
      const attempt = signIn.attempt(platform.subjectOf(values), state().secrets, secretEdits());
      void guard.ask(attempt, async () => {
        if (gone) return;
        setCountedEntries(counted);
        await previews.start(about, (signal) => {
          const work = askPreview(record?.id, sent, signal);
          // What is disabled is counted without a sign-in.
          return about.enabled ? guard.watch(attempt, work) : work;
        });
      });
      return 'sent';
    },
    save: saving.save,
    saving: saving.saving,
    saveFailure: saving.failure,
    conflict: saving.conflict,
    meanwhile: (server) => (saving.saving() || saving.saved() ? undefined : meanwhileView(platform, state(), server)),
    refusals,
    questions,
    unsaved: () => saving.saving() || (!saving.saved() && view().changed),
  };
}
