import type { Line } from '~/lib/line';
import { NextIcon } from './icons';
import { LineText } from './line-text';

/** What to do about something. */
export function NextStep(props: { of: Line }) {
  return (
    <p class="next">
      <NextIcon />
      <span>
        <LineText of={props.of} />
      </span>
    </p>
  );
}
