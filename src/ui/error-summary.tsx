import { createEffect, createUniqueId, Index } from 'solid-js';
import type { Line } from '~/lib/line';
import { FailingIcon } from './icons';
import { LineText } from './line-text';

export interface ErrorEntry {
  /** Id of the control that the entry leads to. */
  target: string;
  label: string;
  summary: Line;
}

export interface ErrorSummaryProps {
  title: string;
  entries: readonly ErrorEntry[];
  /** What was kept. */
  kept: string;
  /** Counts what was tried: the focus moves here with each new number. */
  attempt: number;
}

/** What keeps a form from going on, entry by entry, each a link to its control. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const titleId = createUniqueId();
  let box!: HTMLDivElement;
  createEffect(() => {
    if (props.attempt > 0) queueMicrotask(() => box.focus());
  });
  return (
    <div class="errors" ref={box} role="alert" tabindex="-1" aria-labelledby={titleId}>
      <h3 id={titleId}>
        <FailingIcon />
        <span>{props.title}</span>
      </h3>
      <ul>
        <Index each={props.entries}>
          {(entry) => (
            <li>
              <a href={`#${entry().target}`} on:click={(event) => follow(event, entry().target)}>
                {entry().label}
              </a>
              {': '}
              <LineText of={entry().summary} />
            </li>
          )}
        </Index>
      </ul>
      <p class="small soft">{props.kept}</p>
    </div>
  );
}

/** Focuses a control in place of changing the address, which is the router's. */
export function follow(event: Event, target: string): void {
  event.preventDefault();
  const control = document.getElementById(target);
  control?.focus();
  control?.scrollIntoView?.({ block: 'nearest' });
}
