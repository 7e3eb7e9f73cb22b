import { onMount, type JSX } from 'solid-js';
import type { ModalOptions } from './create-modal';
import { ModalForm } from './modal-form';

export interface DialogProps extends ModalOptions {
  /** Names the dialog. */
  title: string;
  onSubmit: () => void;
  children: JSX.Element;
  /** The buttons; what keeps things as they are comes first and gets the focus. */
  foot: JSX.Element;
}

/** A modal question. It is open while it is mounted. */
export function Dialog(props: DialogProps) {
  let dialog!: HTMLDialogElement;
  // The focus is on a button below, which stays in sight; what it asks is read from its beginning.
  onMount(() => queueMicrotask(() => (dialog.scrollTop = 0)));
  return (
    <ModalForm
      class="dialog"
      ref={(element) => (dialog = element)}
      onClose={() => props.onClose()}
      onSubmit={() => props.onSubmit()}
      returnFocus={() => props.returnFocus?.()}
    >
      {(titleId) => (
        <>
          <div class="dialog__body">
            <h2 class="title" id={titleId}>
              {props.title}
            </h2>
            {props.children}
          </div>
          <div class="dialog__foot">{props.foot}</div>
        </>
      )}
    </ModalForm>
  );
}
