import { createUniqueId, type JSX } from 'solid-js';
import { Announcer } from './announcer';
import { createModal, type ModalOptions } from './create-modal';

export interface ModalFormProps extends ModalOptions {
  class: 'dialog' | 'sheet';
  onSubmit: () => void;
  /** Draws what is inside, with the title under the id that names the dialog. */
  children: (titleId: string) => JSX.Element;
  ref?: (element: HTMLDialogElement) => void;
}

/** A modal dialog with a form in it. It is open while it is mounted. */
export function ModalForm(props: ModalFormProps) {
  const titleId = createUniqueId();
  let dialog!: HTMLDialogElement;
  createModal(() => dialog, {
    onClose: () => props.onClose(),
    returnFocus: () => props.returnFocus?.(),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation();
    props.onSubmit();
  };
  return (
    <dialog
      ref={(element) => {
        dialog = element;
        props.ref?.(element);
      }}
      class={props.class}
      aria-labelledby={titleId}
    >
      <form novalidate onSubmit={submit}>
        {props.children(titleId)}
      </form>
      <Announcer />
    </dialog>
  );
}
