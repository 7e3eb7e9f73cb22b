import { createMemo, createUniqueId, Match, onMount, Show, Switch } from 'solid-js';
import { wishAttribute, type FrameWish } from '~mocks/frame/wish';
import type { Scenario } from '~mocks/scenarios/scenario';
import { CopyLink } from '~/ui/copy-link';
import { Icon } from '~/ui/icon';
import { createOpening } from './create-opening';
import { frameHeight } from './fit';
import type { FrameQueue } from './frame-queue';
import type { Nearness } from './nearness';
import { frameAddress, stateAddress } from './state-address';
import { galleryWords } from './words';

export interface StateFrameProps {
  state: Scenario;
  /** As JSON. */
  wish: string;
  /** Of the page in the frame, in CSS pixels. */
  width: number;
  /** So much smaller it is drawn. */
  scale: number;
  queue: FrameQueue;
  nearness: Nearness;
}

/** What is there in a moment is drawn once, when it is there; what takes its time is watched. */
function answersAtOnce(wish: string): boolean {
  return (JSON.parse(wish) as FrameWish).latency === 'instant';
}

/** A state, live, with its title, its address and what became of it. */
export function StateFrame(props: StateFrameProps) {
  const titleId = createUniqueId();
  let place!: HTMLDivElement;
  const distance = () => Math.abs(place.getBoundingClientRect().top - innerHeight / 3);
  const opening = createOpening(
    () => props.wish,
    () => props.queue,
    distance,
  );
  onMount(() => props.nearness(place, opening.setNear));
  const missed = createMemo(() => {
    const progress = opening.progress();
    return progress.kind === 'missed' ? progress : undefined;
  });
  const height = () => frameHeight(props.width);
  const pixels = (length: number) => `${Math.floor(length * props.scale)}px`;
  return (
    <li class="shot">
      <div class="shot__head">
        <div class="shot__line">
          <a id={titleId} href={stateAddress(props.state)}>
            {props.state.title}
          </a>
          <span class="shot__copy">
            <CopyLink
              label={galleryWords.copyLink}
              text={new URL(stateAddress(props.state), location.href).href}
              describedBy={titleId}
            />
          </span>
        </div>
        <p class="small soft">
          <code>{props.state.id}</code>
          <Show when={opening.progress().kind === 'opening'}>
            <span class="shot__opening"> {galleryWords.opening}</span>
          </Show>
        </p>
        <Show when={missed()}>
          {(it) => (
            <p class="shot__missed">
              <Icon name="degraded" />
              <span>
                <Switch fallback={galleryWords.missed(it().what)}>
                  <Match when={it().what === ''}>{galleryWords.missedSilent}</Match>
                </Switch>
              </span>
            </p>
          )}
        </Show>
      </div>
      <div class="shot__window" ref={place} style={{ width: pixels(props.width), height: pixels(height()) }}>
        <Show when={opening.opened()} keyed>
          {(wish) => (
            <iframe
              ref={(frame) => {
                frame.setAttribute(wishAttribute, wish);
                opening.follow(frame);
              }}
              title={galleryWords.frame(props.state.title)}
              src={frameAddress(props.state)}
              style={{
                width: `${props.width}px`,
                height: `${height()}px`,
                transform: props.scale === 1 ? undefined : `scale(${props.scale})`,
                visibility: opening.progress().kind === 'opening' && answersAtOnce(wish) ? 'hidden' : undefined,
              }}
            />
          )}
        </Show>
      </div>
    </li>
  );
}
