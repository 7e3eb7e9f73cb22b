import type { Line } from '~/lib/line';
import { Icon } from '~/ui/icon';
import { LineText } from '~/ui/line-text';

/** That what stands below is of other entries than the form holds now. */
export function OlderNote(props: { of: Line }) {
  return (
    <p class="test__older">
      <Icon name="stale" />
      <span>
        <LineText of={props.of} />
      </span>
    </p>
  );
}
