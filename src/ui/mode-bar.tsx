import type { JSX } from 'solid-js';
import { MockIcon } from './icons';

export interface ModeBarProps {
  /** Names the region. */
  label: string;
  word: string;
  /** Left out where the screen is narrow. */
  text: string;
  /** LinkButtons, or links. */
  tools?: JSX.Element;
}

/** Says on every page that what it shows is not real. */
export function ModeBar(props: ModeBarProps) {
  return (
    <div class="mode" role="region" aria-label={props.label}>
      <span class="mode__word">
        <MockIcon />
        {props.word}
      </span>
      <span class="mode__line">{props.text}</span>
      <span class="mode__tools">{props.tools}</span>
    </div>
  );
}
