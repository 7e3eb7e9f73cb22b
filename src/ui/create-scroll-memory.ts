import { onCleanup, onMount } from 'solid-js';

/**
 * Lets a screen come back to where it was scrolled to. The browser does so by itself only where the whole page stands at
 * once; this one remembers with the entry of the history, at each press that may lead away, while the owner lives.
 */
export function createScrollMemory(): void {
  const keep = () => history.replaceState({ ...(history.state as object | null), scrolled: window.scrollY }, '');
  document.addEventListener('click', keep, true);
  onCleanup(() => document.removeEventListener('click', keep, true));
  onMount(() => {
    const { scrolled } = (history.state ?? {}) as { scrolled?: unknown };
    // When the focus has been moved, which may scroll as well.
    if (typeof scrolled === 'number' && scrolled > 0) requestAnimationFrame(() => window.scrollTo(0, scrolled));
  });
}
