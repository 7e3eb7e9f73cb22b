import { Show } from 'solid-js';
import { leaveQuestion, type Doing } from '~/connections/view/asking';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';
import type { Leaving } from './create-leaving';

/** Asks before something typed is lost, or before the answer to something sent is. */
export function LeaveDialog(props: { leaving: Leaving; doing: Doing }) {
  const question = () => leaveQuestion(props.doing);
  const foot = () => (
    <>
      <Button onClick={() => props.leaving.stay()}>{question().stay}</Button>
      <Button kind="danger" type="submit">
        {question().go}
      </Button>
    </>
  );
  return (
    <Show when={props.leaving.asked()}>
      <Dialog
        title={question().title}
        onClose={() => props.leaving.stay()}
        onSubmit={() => props.leaving.leave()}
        foot={foot()}
      >
        <p>{question().text}</p>
      </Dialog>
    </Show>
  );
}
