import { Show, type JSX } from 'solid-js';
import { Icon } from './icon';

export interface ModeBarProps {
  /** Names the region. */
  label: string;
  word: string;
  /** Left out where the screen is narrow. */
  text: string;
  /** What is shown is real: drawn without stripes. */
  real?: boolean;
  /** LinkButtons, or links. */
  tools?: JSX.Element;
}

/** Says on every page whose data it shows, and loudly so where they are not real. */
export function ModeBar(props: ModeBarProps) {
  return (
    <div class="mode" classList={{ 'mode--server': props.real }} role="region" aria-label={props.label}>
      <span class="mode__word">
        <Show when={!props.real}>
          <Icon name="mock" />
        </Show>
        {props.word}
      </span>
      <span class="mode__line">{props.text}</span>
      <span class="mode__tools">{props.tools}</span>
    </div>
  );
}
