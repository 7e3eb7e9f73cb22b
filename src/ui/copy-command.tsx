import { createSignal, Index } from 'solid-js';
import { announce } from './announcer';
import { copyText } from './copy-text';
import { Icon } from './icon';
import { uiWords } from './words';

export interface CopyCommandProps {
  command: string;
  /** The button's name: "Copy the line". */
  label: string;
}

/** A line for a shell or a file, or several of them, with a button that copies all. */
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
          <Index each={props.command.split(/([ \n])/)}>
            {(word, at) => (at % 2 === 1 ? <>{word()}</> : <span>{word()}</span>)}
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
