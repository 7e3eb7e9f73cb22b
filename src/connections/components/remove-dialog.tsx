import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import type { ApiFailure } from '~/api/api-error';
import { removedView } from '~/connections/view/done';
import { attemptWords } from '~/connections/view/problem-attempt-words';
import { wasSignedOut } from '~/connections/view/signed-out';
import { problemView } from '~/connections/view/problem';
import { removeView, type RemoveView } from '~/connections/view/remove';
import type { Offer } from '~/connections/view/row';
import type { ConnectionRecord } from '~/contract/connection';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';
import { ErrorBox } from '~/ui/error-box';
import { Facts } from '~/ui/facts';
import { Figures } from '~/ui/figures';
import { LineText } from '~/ui/line-text';
import { createBusy } from './create-busy';
import { createLeaving } from './create-leaving';
import { createWayBack } from './create-way-back';
import { LeaveDialog } from './leave-dialog';
import { listPanel } from './list-panel';
import { ProblemLines } from './problem-lines';
import { reasonOf } from './reason-of';
import { WithConnection } from './with-connection';
import { WithheldDialog } from './withheld-dialog';
import { useWorkspace } from './workspace-context';

/** Asks before a connection is removed, with what leaves along with it. */
export function RemoveDialog(props: { id: string }) {
  return (
    <WithConnection id={props.id}>
      {(record, offers) => <RemoveQuestion record={record} offer={offers().remove} />}
    </WithConnection>
  );
}

function RemoveQuestion(props: { record: ConnectionRecord; offer: Offer }) {
  const workspace = useWorkspace();
  const [failure, setFailure] = createSignal<ApiFailure>();
  const [attempts, setAttempts] = createSignal(0);
  const view = () => removeView(workspace.platform, props.record);
  const back = createWayBack();
  const removal = createBusy(async () => {
    const outcome = await workspace.actions.remove(props.record.id);
    if (leaving.left()) return;
    if (!outcome.ok) {
      setFailure(outcome.failure);
      setAttempts((count) => count + 1);
      return;
    }
    workspace.notices.show(removedView(view().name), 'list');
    leaving.go(() => back('gone'));
  });
  const leaving = createLeaving(removal.busy, back);
  const withheld = createMemo(() => (removal.busy() ? undefined : reasonOf(props.offer)));
  const problem = () => {
    const why = failure();
    const over = wasSignedOut(why) && !workspace.signedOut();
    return why && !over ? problemView(workspace.platform, attemptWords.remove, why, undefined) : undefined;
  };
  const foot = () => (
    <>
      <Button onClick={leaving.ask}>{view().buttons.cancel}</Button>
      <Button kind="danger" type="submit">
        {removal.busy() ? view().buttons.confirming : view().buttons.confirm}
      </Button>
    </>
  );
  return (
    <Show
      when={withheld() === undefined}
      fallback={<WithheldDialog title={view().title} name={view().name} reason={withheld() ?? ''} />}
    >
      <Dialog title={view().title} onClose={leaving.ask} onSubmit={removal.run} returnFocus={listPanel} foot={foot()}>
        <Show when={problem()}>
          {(why) => (
            <ErrorBox title={why().title} attempt={attempts()}>
              <ProblemLines happened={why().happened} means={why().means} next={why().next} />
              <Facts of={why().facts} />
            </ErrorBox>
          )}
        </Show>
        <p>
          <b>{view().name}</b> <span class="soft mono">{view().address}</span>
          <br />
          <LineText of={view().does} />
        </p>
        <Consequence of={view().consequence} />
        <p>
          <LineText of={view().stays} />
        </p>
      </Dialog>
      <LeaveDialog leaving={leaving} doing="removing" />
    </Show>
  );
}

function Consequence(props: { of: RemoveView['consequence'] }) {
  return (
    <div class="leaving">
      <Switch>
        <Match when={props.of.kind === 'leaves' && props.of}>
          {(leaves) => (
            <>
              <p class="small soft">{leaves().caption}</p>
              <Figures of={leaves().figures} />
            </>
          )}
        </Match>
        <Match when={props.of.kind === 'nothing' && props.of}>
          {(nothing) => (
            <p>
              <LineText of={nothing().text} />
            </p>
          )}
        </Match>
      </Switch>
    </div>
  );
}
