import { createSignal } from 'solid-js';
import { announce } from '~/ui/announcer';
import { panelWords } from './words';

/** A host with a button that copies it, or selects it where the browser lets no script copy. */
export function CopyHost(props: { host: string }) {
  const [done, setDone] = createSignal<string>();
  let text!: HTMLElement;
  const copy = async () => {
    const copied = await write(props.host);
    if (!copied) getSelection()?.selectAllChildren(text);
    const words = copied ? panelWords.copied : panelWords.copyByHand;
    setDone(words);
    announce(words);
  };
  return (
    <div class="simulated__host">
      <code ref={text} class="mono">
        {props.host}
      </code>
      <button type="button" class="link" aria-label={panelWords.copyHost(props.host)} onClick={() => void copy()}>
        {done() ?? panelWords.copy}
      </button>
    </div>
  );
}

/** A page that came over plain HTTP has no clipboard. */
async function write(host: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(host);
    return true;
  } catch {
    return false;
  }
}
