import { createUniqueId, Show, type JSX } from 'solid-js';
import { DisabledIcon, FailingIcon } from './icons';

export interface NoticeProps {
  title: string;
  /** `bad` for what failed, `rest` for what is off; without a tone there is no icon. */
  tone?: 'bad' | 'rest' | undefined;
  /** Says itself at once: for a failure that the user caused. */
  alert?: boolean | undefined;
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
      <Show when={props.tone} fallback={<h2 id={titleId}>{props.title}</h2>}>
        {(tone) => (
          <div class="notice__head">
            <Show when={tone() === 'bad'} fallback={<DisabledIcon />}>
              <FailingIcon />
            </Show>
            <h2 id={titleId}>{props.title}</h2>
          </div>
        )}
      </Show>
      {props.children}
    </section>
  );
}
