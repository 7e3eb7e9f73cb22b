import { Show, type JSX } from 'solid-js';
import { Icon, type IconName } from './icon';

export interface BannerProps {
  icon: IconName;
  tone?: 'rest' | 'warn' | undefined;
  children: JSX.Element;
  /** A button at the end. */
  action?: JSX.Element;
}

/** Something to know about all that stands below it. */
export function Banner(props: BannerProps) {
  return (
    <div class={`banner banner--${props.tone ?? 'rest'}`}>
      <Icon name={props.icon} />
      <div class="banner__text">{props.children}</div>
      <Show when={props.action}>{props.action}</Show>
    </div>
  );
}
