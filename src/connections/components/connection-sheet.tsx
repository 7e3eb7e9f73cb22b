import { createEffect, createUniqueId, Index, on, Show } from 'solid-js';
import type { MeanwhileView } from '~/connections/view/conflict-view';
import { editable } from '~/connections/view/editable';
import { signedInAgainText } from '~/connections/view/form-words';
import { attemptWords } from '~/connections/view/problem-attempt-words';
import { problemView } from '~/connections/view/problem';
import { wasSignedOut } from '~/connections/view/signed-out';
import { testView } from '~/connections/view/test-view';
import { Button } from '~/ui/button';
import { createUnloadWarning } from '~/ui/create-unload-warning';
import { ErrorBox } from '~/ui/error-box';
import { ErrorSummary } from '~/ui/error-summary';
import { Facts } from '~/ui/facts';
import { focusTarget } from '~/ui/focus-target';
import { Icon } from '~/ui/icon';
import { Sheet } from '~/ui/sheet';
import type { ConnectionForm } from './create-connection-form';
import { createAnnouncement } from './create-announcement';
import { createFormFocus } from './create-form-focus';
import { createView } from './create-view';
import { CoveragePlace } from './coverage-place';
import { FormPart } from './form-part';
import { PreviewBlock } from './preview-block';
import { ProblemLines } from './problem-lines';
import { TestPanel } from './test-panel';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

export interface ConnectionSheetProps {
  form: ConnectionForm;
  /** What a refresh told about the connection being edited. */
  meanwhile?: MeanwhileView | undefined;
  onClose: () => void;
  onSave: () => void;
  returnFocus: () => HTMLElement | null;
}

/** The form of a connection, its test below, and buttons that stay in sight. */
export function ConnectionSheet(props: ConnectionSheetProps) {
  const workspace = useWorkspace();
  const formId = createUniqueId();
  const id = (name: string) => `${formId}-${name}`;
  const view = () => props.form.view();
  const tests = () => props.form.tests;
  const tested = createView(() => {
    const [run, now] = [tests().run(), workspace.now()];
    const warning = run.phase === 'idle' ? undefined : workspace.guard.warning(run.subject, now);
    const [older, signedOut] = [props.form.testIsOlder(), workspace.signedOut()];
    return testView(workspace.platform, run, { now, zone: undefined, older, warning, signedOut });
  });
  const failure = () => {
    const why = props.form.saveFailure();
    return (
      why && !signedInAgain() && problemView(workspace.platform, attemptWords[why.attempt], why.failure, undefined)
    );
  };
  /** Whether what kept a save from being sent is over. */
  const signedInAgain = () => {
    return wasSignedOut(props.form.saveFailure()?.failure) && !workspace.signedOut();
  };
  createEffect(() => wasSignedOut(props.form.saveFailure()?.failure) && workspace.askSignIn());
  const countedHint = () => editable(workspace.platform).counted;
  const waits = () => {
    const why = view().waiting;
    return why && why.before + why.link + why.after;
  };
  let panel: HTMLElement | undefined;
  let submit: HTMLButtonElement | undefined;
  createAnnouncement(tested);
  // The fields are held while it is saved; the focus waits on the button, which says so.
  createEffect(
    on(
      () => props.form.saving(),
      (saving) => saving && submit?.focus(),
      { defer: true },
    ),
  );
  createEffect(
    on(
      () => tests().run(),
      () => panel?.scrollIntoView?.({ block: 'nearest' }),
      { defer: true },
    ),
  );
  createUnloadWarning(() => props.form.unsaved());
  // eslint-disable-next-line solid/reactivity -- a sheet stays with the form that it was opened for
  createFormFocus(props.form, id);

  const foot = () => (
    <>
      <Show when={view().waiting}>
        {(why) => (
          <p class="sheet__wait" id={id('waits')}>
            {why().before}
            <a href={`#${id('ask')}`} on:click={(event) => focusTarget(event, id('ask'))}>
              {why().link}
            </a>
            {why().after}
          </p>
        )}
      </Show>
      <Button
        disabledReason={tests().running() ? undefined : waits()}
        reasonId={id('waits')}
        onClick={() => (tests().running() ? tests().stop() : props.form.test())}
      >
        {tests().running() ? controlWords.stopTest : view().buttons.test}
      </Button>
      <Button kind="quiet" onClick={() => props.onClose()}>
        {view().buttons.cancel}
      </Button>
      <Button
        kind="primary"
        type="submit"
        disabledReason={waits()}
        reasonId={id('waits')}
        ref={(element) => (submit = element)}
      >
        {props.form.saving() ? view().buttons.saving : view().buttons.save}
      </Button>
    </>
  );
  return (
    <Sheet
      title={view().title}
      subtitle={view().subtitle}
      closeLabel={view().buttons.close}
      onClose={() => props.onClose()}
      onSubmit={() => props.onSave()}
      returnFocus={() => props.returnFocus()}
      foot={foot()}
    >
      <Show when={view().errors}>
        {(errors) => (
          <ErrorSummary
            title={errors().title}
            entries={errors().entries.map((entry) => ({ ...entry, target: id(entry.field) }))}
            kept={errors().kept}
            attempt={props.form.refusals()}
          />
        )}
      </Show>
      <Show when={failure()}>
        {(problem) => (
          <ErrorBox title={problem().title} attempt={props.form.refusals()}>
            <ProblemLines happened={problem().happened} means={problem().means} next={problem().next} />
            <Facts of={problem().facts} />
          </ErrorBox>
        )}
      </Show>
      <Show when={signedInAgain()}>
        <p class="sheet__note">
          <Icon name="healthy" />
          <span>{signedInAgainText(view().buttons.save)}</span>
        </p>
      </Show>
      <Show when={props.meanwhile}>
        {(note) => (
          <p class="sheet__note">
            <Icon name="refresh" />
            <span>{note().text}</span>
          </p>
        )}
      </Show>
      <Index each={view().sections}>
        {(section, at) => <FormPart section={section()} form={props.form} id={id} first={at === 0} />}
      </Index>
      <Show when={view().mode === 'add'}>
        <CoveragePlace />
      </Show>
      <Show when={countedHint()}>
        {(hint) => <PreviewBlock form={props.form} hint={hint()} disabledReason={waits()} reasonId={id('waits')} />}
      </Show>
      <TestPanel view={tested()} ref={(element) => (panel = element)} />
    </Sheet>
  );
}
