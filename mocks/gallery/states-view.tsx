import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import type { FrameWish } from '~mocks/frame/wish';
import type { Scenario } from '~mocks/scenarios/scenario';
import { Contents } from './contents';
import { fitFrames } from './fit';
import { createFrameQueue } from './frame-queue';
import { groupStates } from './groups';
import { createNearness } from './nearness';
import { StateGroup } from './state-group';
import { watchSize } from './watch-size';

/** So many frames open at a time. They share one thread, on which several that wait for each other take less time than one after the other. */
const openAtATime = 16;

/** So many stay, so that pages which nobody sees do not take the time of those that somebody does. */
const there = 40;

/** Between frames, in CSS pixels: as `.shots` has it. */
const gap = 24;

export interface StatesViewProps {
  /** Those that the search leaves. */
  states: readonly Scenario[];
  wish: FrameWish;
  /** Of the pages in the frames, in CSS pixels. */
  width: number;
}

/** Every state in a frame of its own, by platform and surface. */
export function StatesView(props: StatesViewProps) {
  const platforms = createMemo(() => groupStates(props.states));
  const wish = createMemo(() => JSON.stringify(props.wish));
  const queue = createFrameQueue(openAtATime, there);
  const nearness = createNearness('900px');
  const [room, setRoom] = createSignal(1200);
  const fit = createMemo(() => fitFrames(props.width, room(), gap));
  let place!: HTMLDivElement;
  onMount(() => {
    watchSize(place, setRoom);
    // What the address leads to is there only now, and at its place once frames are fitted.
    const { hash } = location;
    if (hash !== '') queueMicrotask(() => document.getElementById(hash.slice(1))?.scrollIntoView());
  });
  return (
    <div class="gallery__body">
      <Contents platforms={platforms()} />
      <div class="gallery__states" ref={place}>
        <For each={platforms().map(({ platform }) => platform)}>
          {(platform) => (
            <Show when={platforms().find((each) => each.platform === platform)}>
              {(group) => (
                <section aria-labelledby={platform}>
                  <h2 class="gallery__platform" id={platform}>
                    {group().label}
                  </h2>
                  <For each={group().groups.map(({ surface }) => surface)}>
                    {(surface) => (
                      <Show when={group().groups.find((each) => each.surface === surface)}>
                        {(states) => (
                          <StateGroup
                            group={states()}
                            wish={wish()}
                            width={props.width}
                            fit={fit()}
                            queue={queue}
                            nearness={nearness}
                          />
                        )}
                      </Show>
                    )}
                  </For>
                </section>
              )}
            </Show>
          )}
        </For>
      </div>
    </div>
  );
}
