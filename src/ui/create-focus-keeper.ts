import { createEffect } from 'solid-js';

/**
 * Catches the focus where what had it was taken away, so that the keyboard does not start over at the top of the page.
 * @param region what is watched, and takes the focus then
 * @param changes read after each change of what the region shows
 * @returns listener for the region's `focusin`
 */
export function createFocusKeeper(region: () => HTMLElement, changes: () => unknown): (event: FocusEvent) => void {
  let last: EventTarget | null = null;
  createEffect(() => {
    changes();
    queueMicrotask(() => {
      const lost = last instanceof Node && !last.isConnected && document.activeElement === document.body;
      if (lost) region().focus();
    });
  });
  return (event) => {
    last = event.target;
  };
}
