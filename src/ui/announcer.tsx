import { createSignal, onCleanup, onMount } from 'solid-js';

/** The live regions there are; what lies over the others, and is heard, comes last. */
const regions: ((text: string) => void)[] = [];

/**
 * Says a sentence to screen readers, once and politely. It waits a moment, so that a dialog which is just closing has
 * gone and the page below is heard again.
 */
export function announce(text: string): void {
  setTimeout(() => regions.at(-1)?.(text), 150);
}

/** A live region: one for the page, and one in each dialog, since what is below a modal dialog is not heard. */
export function Announcer() {
  const [said, setSaid] = createSignal('');
  const say = (text: string) => {
    // The same sentence again is a change only after silence.
    setSaid('');
    queueMicrotask(() => setSaid(text));
  };
  onMount(() => regions.push(say));
  onCleanup(() => {
    const at = regions.indexOf(say);
    if (at >= 0) regions.splice(at, 1);
  });
  return (
    <div class="hidden-text" role="status">
      {said()}
    </div>
  );
}
