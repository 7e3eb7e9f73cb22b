import { onCleanup, onMount } from 'solid-js';

/**
 * Lets the browser ask before the whole page goes with what was typed.
 * @param unsaved whether something would be lost, read at that moment
 */
export function createUnloadWarning(unsaved: () => boolean): void {
  const ask = (event: BeforeUnloadEvent) => {
    if (unsaved()) event.preventDefault();
  };
  onMount(() => addEventListener('beforeunload', ask));
  onCleanup(() => removeEventListener('beforeunload', ask));
}
