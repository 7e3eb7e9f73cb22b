/**
 * Lets a page that is shown inside another one take the focus only from itself: dialogs that open and fields that are led to
 * would otherwise take it away from whoever is typing in the page around it.
 */
export function leaveFocusAround({
  document,
  parent,
  HTMLElement,
  HTMLDialogElement,
}: Window & typeof globalThis): void {
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function (options) {
    if (document.hasFocus()) focus.call(this, options);
  };
  // A dialog is given the focus by the browser itself when it opens, and gives it back when it closes.
  const dialogs = HTMLDialogElement.prototype;
  for (const verb of ['showModal', 'close'] as const) {
    const act = dialogs[verb];
    dialogs[verb] = function () {
      if (document.hasFocus()) return act.call(this);
      const { document: around } = parent;
      // Elements of the page around are of that page's classes.
      const before = around.activeElement as HTMLElement | null;
      act.call(this);
      if (before && before !== around.body) before.focus({ preventScroll: true });
      else (around.activeElement as HTMLElement | null)?.blur();
    };
  }
}
