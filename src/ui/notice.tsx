import { createUniqueId, Show, type JSX } from 'solid-js';
import { Icon } from './icon';

export interface NoticeProps {
  title: string;
  /** `bad` for what failed, `rest` for what is off; each has its icon. */
  tone?: 'bad' | 'rest' | undefined;
  /** Says itself at once. */
  alert?: boolean | undefined;
  /** `h1` where it is all that the page has. */
  level?: 'h1' | 'h2' | undefined;
  children: JSX.Element;
}

/** A state of a page that has nothing else to show. */
export function Notice(props: NoticeProps) {
  const titleId = createUniqueId();
  return (
    <section
      class="notice"
      classList={{ [`notice--${props.tone ?? 'plain'}`]: true }}
      role={props.alert ? 'alert' : undefined}
      aria-labelledby={titleId}
    >
      <div class="notice__head">
        <Show when={props.tone}>{(tone) => <Icon name={tone() === 'bad' ? 'failing' : 'disabled'} />}</Show>
        <Show when={props.level === 'h1'} fallback={<h2 id={titleId}>{props.title}</h2>}>
          <h1 class="title" id={titleId}>
            {props.title}
          </h1>
        </Show>
      </div>
      {props.children}
    </section>
  );
}
