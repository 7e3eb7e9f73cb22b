import { Show } from 'solid-js';
import { formWords } from '~/connections/view/form-words';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';
import { createWayBack } from './create-way-back';
import { listPanel } from './list-panel';

/** Why something cannot be done, in the place of the form for it. @param props.name of the connection it is about */
export function WithheldDialog(props: { title: string; name?: string; reason: string }) {
  const back = createWayBack();
  return (
    <Dialog
      title={props.title}
      onClose={back}
      onSubmit={back}
      returnFocus={listPanel}
      foot={
        <Button kind="primary" type="submit">
          {formWords.close}
        </Button>
      }
    >
      <Show when={props.name}>
        <p>
          <b>{props.name}</b>
        </p>
      </Show>
      <p>{props.reason}</p>
    </Dialog>
  );
}
