import { Index, Show } from 'solid-js';

export interface FigureText {
  label: string;
  /** "1,204", or a dash. */
  value: string;
  known: boolean;
  /** What is heard in place of a dash. */
  spoken: string | undefined;
}

/** Figures with their labels; `of` may change without anything being rebuilt. */
export function Figures(props: { of: readonly FigureText[]; class?: 'figures' | 'brings__figures' }) {
  return (
    <dl class={props.class ?? 'figures'}>
      <Index each={props.of}>
        {(figure) => (
          <div>
            <dt>{figure().label}</dt>
            <dd classList={{ none: !figure().known }}>
              <Show when={figure().spoken} fallback={figure().value}>
                {(spoken) => (
                  <>
                    <span aria-hidden="true">{figure().value}</span>
                    <span class="hidden-text">{spoken()}</span>
                  </>
                )}
              </Show>
            </dd>
          </div>
        )}
      </Index>
    </dl>
  );
}
