import { createUniqueId, For } from 'solid-js';

export interface SegmentsProps<T extends string | number> {
  label: string;
  values: readonly T[];
  chosen: T;
  says: (value: T) => string;
  onChoose: (value: T) => void;
}

/** One of a few, side by side. */
export function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const labelId = createUniqueId();
  return (
    <div class="choice" role="group" aria-labelledby={labelId}>
      <span class="small soft" id={labelId}>
        {props.label}
      </span>
      <span class="segments">
        <For each={props.values}>
          {(value) => (
            <button
              type="button"
              class="segment"
              aria-pressed={props.chosen === value}
              onClick={() => props.onChoose(value)}
            >
              {props.says(value)}
            </button>
          )}
        </For>
      </span>
    </div>
  );
}
