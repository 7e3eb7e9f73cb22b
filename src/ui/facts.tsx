import { Index, Show } from 'solid-js';
import type { Line } from '~/lib/line';
import { LineText } from './line-text';

/** Small print for whoever looks into a log: status, request id, time. Draws nothing where there are none. */
export function Facts(props: { of: readonly Line[] }) {
  return (
    <Show when={props.of.length > 0}>
      <p class="facts">
        <Index each={props.of}>
          {(fact) => (
            <span>
              <LineText of={fact()} />
            </span>
          )}
        </Index>
      </p>
    </Show>
  );
}
