import { onCleanup, onMount } from 'solid-js';

export interface ModalOptions {
  /** Escape, or the system's way back. The owner closes by taking the dialog away, or keeps it. */
  onClose: () => void;
  /** Where the focus goes when what opened the dialog is gone. */
  returnFocus?: (() => HTMLElement | null | undefined) | undefined;
}

/**
 * Opens a native dialog as modal while its owner lives, and hands the focus back afterwards.
 * @param element the dialog, read when it stands in the document
 */
export function createModal(element: () => HTMLDialogElement, options: ModalOptions): void {
  onMount(() => {
    const dialog = element();
    const opener = document.activeElement;
    let leaving = false;
    const ask = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      options.onClose();
    };
    dialog.addEventListener('cancel', ask);
    // Taken as a key, Escape never becomes a close request, of which a browser lets no second one be refused.
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) ask(event);
    });
    dialog.addEventListener('close', (event) => {
      if (leaving || event.target !== dialog) return;
      open(dialog);
      options.onClose();
    });
    open(dialog);
    onCleanup(() => {
      leaving = true;
      shut(dialog);
      const target =
        opener instanceof HTMLElement && opener.isConnected && opener !== document.body
          ? opener
          : options.returnFocus?.();
      target?.focus();
    });
  });
}

/** Where `showModal` is missing (jsdom) the dialog is open all the same, and takes the focus. */
function open(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal === 'function') return dialog.showModal();
  dialog.setAttribute('open', '');
  dialog.querySelector<HTMLElement>('[autofocus], button, input, a[href]')?.focus();
}

function shut(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') dialog.close();
  else dialog.removeAttribute('open');
}
