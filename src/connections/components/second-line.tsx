import { Index } from 'solid-js';
import type { Line } from '~/lib/line';
import { LineText } from '~/ui/line-text';

/** Small print of a row, in parts that stand side by side where there is room. */
export function SecondLine(props: { of: readonly Line[] }) {
  return (
    <p class="row__second">
      <Index each={props.of}>
        {(part) => (
          <span>
            <LineText of={part()} />
          </span>
        )}
      </Index>
    </p>
  );
}
