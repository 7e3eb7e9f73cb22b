import { onMount } from 'solid-js';

/**
 * Moves the focus to a screen that came in place of the one that had it; a page that was just opened is left alone.
 * @param target takes the focus, such as the heading
 */
export function createArrival(target: () => HTMLElement | undefined): void {
  const before = document.activeElement;
  onMount(() => {
    const lost = before !== null && before !== document.body && !before.isConnected;
    if (lost) target()?.focus();
  });
}
