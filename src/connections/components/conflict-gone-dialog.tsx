import { For } from 'solid-js';
import type { ConflictView } from '~/connections/view/conflict-view';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';

export interface ConflictGoneDialogProps {
  view: Extract<ConflictView, { kind: 'gone' }>;
  onStay: () => void;
  /** Away from the form, with what was typed. */
  onLeave: () => void;
  onAdd: () => void;
}

/** Says over a form that its connection is gone, and offers to add it as a new one. */
export function ConflictGoneDialog(props: ConflictGoneDialogProps) {
  const foot = () => (
    <>
      <Button onClick={() => props.onStay()}>{props.view.buttons.stay}</Button>
      <Button onClick={() => props.onLeave()}>{props.view.buttons.leave}</Button>
      <Button kind="primary" type="submit">
        {props.view.buttons.add}
      </Button>
    </>
  );
  return (
    <Dialog title={props.view.title} onClose={() => props.onStay()} onSubmit={() => props.onAdd()} foot={foot()}>
      <For each={props.view.texts}>{(text) => <p>{text}</p>}</For>
    </Dialog>
  );
}
