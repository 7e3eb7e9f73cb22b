import { createSignal, Show } from 'solid-js';
import { announce } from './announcer';
import { copyText } from './copy-text';
import { LinkButton } from './link-button';
import { uiWords } from './words';

export interface CopyLinkProps {
  label: string;
  text: string;
  /** Id of what says what the text is about. */
  describedBy?: string | undefined;
}

/** A link that copies a text without showing it; where the browser lets no script copy, it shows it, selected. */
export function CopyLink(props: CopyLinkProps) {
  const [done, setDone] = createSignal<'copied' | 'by-hand'>();
  let shown: HTMLElement | undefined;
  const copy = async () => {
    const copied = await copyText(props.text);
    setDone(copied ? 'copied' : 'by-hand');
    if (shown) getSelection()?.selectAllChildren(shown);
    announce(copied ? uiWords.copied : uiWords.copyByHand);
  };
  return (
    <>
      <LinkButton describedBy={props.describedBy} onClick={() => void copy()}>
        {props.label}
      </LinkButton>
      <Show when={done() === 'copied'}>
        <span class="soft">{uiWords.copied}</span>
      </Show>
      <Show when={done() === 'by-hand'}>
        <code class="copied" ref={(element) => (shown = element)}>
          {props.text}
        </code>
      </Show>
    </>
  );
}
