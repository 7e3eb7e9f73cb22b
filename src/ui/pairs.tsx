import { Index, Show } from 'solid-js';
import type { Line } from '~/lib/line';
import { Icon } from './icon';
import { LineText } from './line-text';

export interface Pair {
  label: string;
  value: Line;
  /** In small print below the value. */
  aside?: Line;
  icon?: 'lock' | 'unlock';
}

/** Labelled values, one below the other. */
export function Pairs(props: { of: readonly Pair[] }) {
  return (
    <dl class="pairs">
      <Index each={props.of}>
        {(pair) => (
          <div>
            <dt>{pair().label}</dt>
            <dd>
              <Show when={pair().icon} fallback={<LineText of={pair().value} />}>
                {(icon) => (
                  <span class="row__remark">
                    <Show when={icon() === 'lock'} fallback={<Icon name="unlock" />}>
                      <Icon name="lock" />
                    </Show>
                    <span>
                      <LineText of={pair().value} />
                    </span>
                  </span>
                )}
              </Show>
              <Show when={pair().aside}>
                {(aside) => (
                  <span class="small">
                    <LineText of={aside()} />
                  </span>
                )}
              </Show>
            </dd>
          </div>
        )}
      </Index>
    </dl>
  );
}
