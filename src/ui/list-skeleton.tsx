import { For } from 'solid-js';

/** Rows as high as those to come, so that nothing jumps when they come. `text` is heard in their place. */
export function ListSkeleton(props: { text: string; rows?: number }) {
  return (
    <>
      <p class="hidden-text">{props.text}</p>
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
