import { For } from 'solid-js';
import type { Fit } from './fit';
import type { FrameQueue } from './frame-queue';
import type { StateGroup as Group } from './groups';
import type { Nearness } from './nearness';
import { StateFrame } from './state-frame';
import { galleryWords } from './words';

export interface StateGroupProps {
  group: Group;
  /** As JSON. */
  wish: string;
  /** Of the pages in the frames, in CSS pixels. */
  width: number;
  fit: Fit;
  queue: FrameQueue;
  nearness: Nearness;
}

/** The states of one surface. */
export function StateGroup(props: StateGroupProps) {
  const name = () => galleryWords.surfaces[props.group.surface];
  const end = () => `${props.group.anchor}-end`;
  return (
    <section class="gallery__group" aria-labelledby={props.group.anchor}>
      <div class="gallery__head">
        <h3 id={props.group.anchor}>{name()}</h3>
        <span class="soft num">{props.group.states.length}</span>
        <a class="gallery__skip" href={`#${end()}`}>
          {galleryWords.skipGroup(name())}
        </a>
      </div>
      <ul class="shots" style={{ '--columns': props.fit.columns }}>
        <For each={props.group.states}>
          {(state) => (
            <StateFrame
              state={state}
              wish={props.wish}
              width={props.width}
              scale={props.fit.scale}
              queue={props.queue}
              nearness={props.nearness}
            />
          )}
        </For>
      </ul>
      <span id={end()} tabindex="-1" />
    </section>
  );
}
