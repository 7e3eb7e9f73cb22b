import { Show } from 'solid-js';
import type { Line } from '~/lib/line';
import { LineText } from '~/ui/line-text';
import { NextStep } from '~/ui/next-step';

export interface ProblemLinesProps {
  happened: Line;
  means?: Line | undefined;
  next: Line;
}

/** What happened, what it means, what to do. */
export function ProblemLines(props: ProblemLinesProps) {
  const text = (): Line => (props.means?.length ? [...props.happened, ' ', ...props.means] : props.happened);
  return (
    <>
      <Show when={text().length > 0}>
        <p>
          <LineText of={text()} />
        </p>
      </Show>
      <Show when={props.next.length > 0}>
        <NextStep of={props.next} />
      </Show>
    </>
  );
}
