import { onCleanup } from 'solid-js';

/** So many frames the rows at an end may take until all of them are drawn and measured. */
const framesToSettle = 30;

/**
 * Takes the Home and End keys to the ends of a page whose height is guessed in part: the end moves while the rows that are
 * drawn there turn out higher or lower, and the browser's own gliding would be broken off by each. While the owner lives.
 */
export function createEndKeeper(): void {
  let frames = 0;
  let frame = 0;
  const keepEnd = () => {
    if (frames <= 0) return;
    frames -= 1;
    window.scrollTo(0, document.documentElement.scrollHeight);
    frame = requestAnimationFrame(keepEnd);
  };
  const release = () => void (frames = 0);
  const press = (event: KeyboardEvent) => {
    release();
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
    const elsewhere =
      event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null;
    if (elsewhere || modified || event.defaultPrevented || (event.key !== 'End' && event.key !== 'Home')) return;
    event.preventDefault();
    cancelAnimationFrame(frame);
    if (event.key === 'Home') return window.scrollTo(0, 0);
    frames = framesToSettle;
    keepEnd();
  };
  const releases = ['wheel', 'pointerdown', 'touchstart'] as const;
  addEventListener('keydown', press);
  for (const type of releases) addEventListener(type, release, { passive: true });
  onCleanup(() => {
    release();
    removeEventListener('keydown', press);
    for (const type of releases) removeEventListener(type, release);
  });
}
