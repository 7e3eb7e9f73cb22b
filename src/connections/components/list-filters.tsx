import { For, Show } from 'solid-js';
import type { Narrowed } from '~/connections/view/list-choice';
import type { FilterView } from '~/connections/view/list-filters';
import { listToolWords } from '~/connections/view/list-tool-words';
import { Icon } from '~/ui/icon';

/** How many connections are in each state; a press shows just those, and another one all of them again. */
export function ListFilters(props: { of: readonly FilterView[]; onPress?: (to: Narrowed) => void }) {
  const filter = (kind: FilterView['kind']) => props.of.find((each) => each.kind === kind);
  const press = (kind: FilterView['kind']) => {
    const pressed = filter(kind);
    if (pressed && !pressed.waits) props.onPress?.(pressed.to);
  };
  return (
    <div class="filters" role="group" aria-label={listToolWords.filters}>
      {/* By kind, so that a new count draws no button anew, and takes the focus from none. */}
      <For each={props.of.map(({ kind }) => kind)}>
        {(kind) => (
          <button
            type="button"
            class={`filter filter--${kind}`}
            aria-pressed={filter(kind)?.pressed}
            aria-disabled={filter(kind)?.waits ? 'true' : undefined}
            aria-description={filter(kind)?.countSpoken}
            onClick={() => press(kind)}
          >
            <Show when={kind !== 'all' && kind}>{(state) => <Icon name={state()} />}</Show>
            {filter(kind)?.label}
            <span class="num" aria-hidden="true">
              {filter(kind)?.count}
            </span>
          </button>
        )}
      </For>
    </div>
  );
}
