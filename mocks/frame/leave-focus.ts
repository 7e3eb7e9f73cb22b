import { reveal } from '~mocks/player/reveal';

/**
 * Lets a page that is shown inside another one take the focus, and scroll what is around it, only where the focus is in it already: dialogs that
 * open and fields that are led to would otherwise take both away from whoever is reading or typing in the page around it.
 */
export function leaveFocusAround(page: Window & typeof globalThis): void {
  const { document, parent } = page;
  const only = (act: (this: unknown, ...args: never[]) => void) =>
    function (this: unknown, ...args: never[]) {
      if (document.hasFocus()) act.apply(this, args);
    };
  const givingBack = (act: (this: unknown, ...args: never[]) => void) =>
    function (this: unknown, ...args: never[]) {
      if (document.hasFocus()) return act.apply(this, args);
      const { document: around } = parent;
      // Elements of the page around are of that page's classes.
      const before = around.activeElement as HTMLElement | null;
      act.apply(this, args);
      if (before && before !== around.body) before.focus({ preventScroll: true });
      else (around.activeElement as HTMLElement | null)?.blur();
    };
  const { HTMLElement: element, HTMLDialogElement: dialog, HTMLInputElement: input } = page;
  const { focus, scrollIntoView } = element.prototype;
  const within = function (this: HTMLElement, options?: boolean | ScrollIntoViewOptions) {
    if (document.hasFocus()) scrollIntoView.call(this, options);
    else reveal(this);
  };
  const { showModal, close } = dialog.prototype;
  Object.assign(element.prototype, { focus: only(focus), scrollIntoView: within });
  // The browser itself moves the focus here.
  Object.assign(dialog.prototype, { showModal: givingBack(showModal), close: givingBack(close) });
  Object.assign(input.prototype, { select: givingBack(input.prototype.select) });
}
