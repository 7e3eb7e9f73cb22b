import { Index } from 'solid-js';
import type { Line } from '~/lib/line';
import { LineText } from './line-text';

/** Small print for whoever looks into a log: status, request id, time. */
export function Facts(props: { of: readonly Line[] }) {
  return (
    <p class="facts">
      <Index each={props.of}>
        {(fact) => (
          <span>
            <LineText of={fact()} />
          </span>
        )}
      </Index>
    </p>
  );
}
