import type { JSX } from 'solid-js';

export interface LinkButtonProps {
  children: JSX.Element;
  onClick: () => void;
  /** Id of what says what the button acts on. */
  describedBy?: string | undefined;
}

/** A button that reads as part of a sentence or of a short list of remedies. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <button type="button" class="link" aria-describedby={props.describedBy} onClick={() => props.onClick()}>
      {props.children}
    </button>
  );
}
