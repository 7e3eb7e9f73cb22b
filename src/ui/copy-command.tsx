import { createSignal, Index } from 'solid-js';
import { announce } from './announcer';
import { Icon } from './icon';
import { uiWords } from './words';

export interface CopyCommandProps {
  command: string;
  /** The button's name: "Copy the line". */
  label: string;
}

/** A line for a shell or a file, with a button that copies it. */
export function CopyCommand(props: CopyCommandProps) {
  const [done, setDone] = createSignal<string>();
  let text!: HTMLElement;
  const copy = async () => {
    const words = (await copyText(props.command, text)) ? uiWords.copied : uiWords.copyByHand;
    setDone(words);
    announce(words);
  };
  return (
    <div class="command">
      <pre>
        <code ref={text}>
          <Index each={props.command.split(' ')}>
            {(word, at) => (
              <>
                {at > 0 ? ' ' : ''}
                <span>{word()}</span>
              </>
            )}
          </Index>
        </code>
      </pre>
      <button type="button" class="btn btn--row" aria-label={props.label} onClick={() => void copy()}>
        <Icon name="copy" />
        {done() ?? uiWords.copy}
      </button>
    </div>
  );
}

/** Copies, or at least selects: a page that came over plain HTTP has no clipboard. */
async function copyText(command: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(command);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
