import { createUniqueId, type JSX } from 'solid-js';
import { Announcer } from './announcer';
import { createModal, type ModalOptions } from './create-modal';

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
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId}>
      <form novalidate onSubmit={submit}>
        <div class="dialog__body">
          <h2 class="title" id={titleId}>
            {props.title}
          </h2>
          {props.children}
        </div>
        <div class="dialog__foot">{props.foot}</div>
      </form>
      <Announcer />
    </dialog>
  );
}
