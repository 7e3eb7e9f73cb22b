import { Index } from 'solid-js';
import type { Line } from '~/lib/line';
import { ErrorBox } from './error-box';
import { focusTarget } from './focus-target';
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
  return (
    <ErrorBox title={props.title} attempt={props.attempt}>
      <ul>
        <Index each={props.entries}>
          {(entry) => (
            <li>
              <a href={`#${entry().target}`} on:click={(event) => focusTarget(event, entry().target)}>
                {entry().label}
              </a>
              {': '}
              <LineText of={entry().summary} />
            </li>
          )}
        </Index>
      </ul>
      <p class="small soft">{props.kept}</p>
    </ErrorBox>
  );
}
