import type { Line } from '~/lib/line';
import { Icon } from './icon';
import { LineText } from './line-text';

/** What to do about something. */
export function NextStep(props: { of: Line }) {
  return (
    <p class="next">
      <Icon name="next" />
      <span>
        <LineText of={props.of} />
      </span>
    </p>
  );
}
