import { createEffect, createUniqueId, type JSX } from 'solid-js';
import { Icon } from './icon';

export interface ErrorBoxProps {
  title: string;
  /** Counts what was tried: the focus moves here with each new number. */
  attempt: number;
  children: JSX.Element;
}

/** Says on top of a form why it did not go on, and takes the focus there. */
export function ErrorBox(props: ErrorBoxProps) {
  const titleId = createUniqueId();
  let box!: HTMLDivElement;
  createEffect(() => {
    if (props.attempt > 0) queueMicrotask(() => box.focus());
  });
  return (
    <div class="errors" ref={box} role="alert" tabindex="-1" aria-labelledby={titleId}>
      <h3 id={titleId}>
        <Icon name="failing" />
        <span>{props.title}</span>
      </h3>
      {props.children}
    </div>
  );
}
