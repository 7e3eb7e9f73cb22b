import { Index, Show } from 'solid-js';
import { repeatQuestion, type AskedTest } from '~/connections/view/repeat-question';
import { connectionName } from '~/connections/view/row';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';
import { LineText } from '~/ui/line-text';
import type { GuardQuestion } from './create-sign-in-guard';
import { createView } from './create-view';
import { listPanel } from './list-panel';
import { useWorkspace } from './workspace-context';

/** Asks before a sign-in that was refused is tried again. It lies over whatever the test was started from. */
export function RepeatTestDialog(props: { of: GuardQuestion }) {
  const workspace = useWorkspace();
  const view = createView(() => {
    const { asked, of } = props.of;
    const [first, ...rest] = asked.map(({ record, ...test }): AskedTest => ({
      ...test,
      name: record && connectionName(record),
    }));
    return first && repeatQuestion(workspace.platform, [first, ...rest], of, { now: workspace.now(), zone: undefined });
  });
  const cancel = () => props.of.answer('none');
  return (
    <Show when={view()}>
      {(question) => (
        <Dialog
          title={question().title}
          onClose={cancel}
          onSubmit={() => props.of.answer('all')}
          returnFocus={listPanel}
          foot={
            <>
              <Button onClick={cancel}>{question().buttons.cancel}</Button>
              <Show when={question().buttons.others}>
                {(others) => <Button onClick={() => props.of.answer('others')}>{others()}</Button>}
              </Show>
              <Button kind="danger" type="submit">
                {question().buttons.go}
              </Button>
            </>
          }
        >
          <p>
            <LineText of={question().happened} />
          </p>
          <Show when={question().names.length > 0}>
            <ul class="dialog__names">
              <Index each={question().names}>{(name) => <li>{name()}</li>}</Index>
            </ul>
          </Show>
          <p>
            <LineText of={question().means} />
          </p>
          <Show when={question().polls}>
            {(polls) => (
              <p>
                <LineText of={polls()} />
              </p>
            )}
          </Show>
        </Dialog>
      )}
    </Show>
  );
}
