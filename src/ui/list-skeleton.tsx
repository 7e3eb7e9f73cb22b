import { createSignal, For, onCleanup } from 'solid-js';

/** After so many milliseconds somebody who waits wants to know that there is still something to wait for. */
const longMs = 8000;

/** Rows as high as those to come, so that nothing jumps when they come. `text` is heard in their place; once it takes long, `slow` is shown. */
export function ListSkeleton(props: { text: string; slow: string; rows?: number }) {
  const [long, setLong] = createSignal(false);
  const timer = setTimeout(() => setLong(true), longMs);
  onCleanup(() => clearTimeout(timer));
  return (
    <>
      <p class={long() ? 'soft' : 'hidden-text'} aria-live="polite">
        {long() ? props.slow : props.text}
      </p>
      <ul class="rows" aria-hidden="true">
        <For each={Array.from({ length: props.rows ?? 3 })}>
          {() => (
            <li class="row row--skeleton">
              <div class="row__who">
                <p class="bone" />
                <p class="row__second bone" />
              </div>
              <div class="row__how">
                <p class="bone" />
                <p class="row__second bone" />
              </div>
              <div class="brings">
                <p class="bone" />
                <p class="row__second bone" />
              </div>
              <div class="row__actions" />
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
