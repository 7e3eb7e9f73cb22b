import { createUniqueId, For } from 'solid-js';
import type { GroupView } from '~/connections/view/list-groups';

/** What many connections fail with, a line each, with one press to see just those. */
export function ListGroups(props: { of: readonly GroupView[]; onPress: (category: string) => void }) {
  const group = (category: string) => props.of.find((each) => each.category === category);
  const id = createUniqueId();
  return (
    <For each={props.of.map(({ category }) => category)}>
      {(category, index) => (
        <p class="group" classList={{ 'group--only': group(category)?.only }}>
          <span id={`${id}-${index()}`}>{group(category)?.text}</span>
          <button
            type="button"
            class="link"
            aria-describedby={`${id}-${index()}`}
            onClick={() => props.onPress(category)}
          >
            {group(category)?.action}
          </button>
        </p>
      )}
    </For>
  );
}
