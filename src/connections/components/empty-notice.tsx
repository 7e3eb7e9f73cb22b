import { For } from 'solid-js';
import type { ListView } from '~/connections/view/list';
import { Notice } from '~/ui/notice';
import { AddButton } from './add-button';
import { ListBanners } from './list-banners';

/** No connection yet: what one needs, and the way to the first. */
export function EmptyNotice(props: { of: Extract<ListView, { kind: 'empty' }>; onRetry: () => Promise<unknown> }) {
  return (
    <>
      <ListBanners refuses={props.of.refuses} stale={props.of.stale} onRetry={props.onRetry} />
      <Notice title={props.of.title}>
        <p>{props.of.text}</p>
        <AddButton offer={props.of.add} />
        <h3 class="needs__head" id="needs">
          {props.of.needsTitle}
        </h3>
        <ol class="needs" aria-labelledby="needs">
          <For each={props.of.needs}>
            {(need) => (
              <li>
                <div>
                  <b>{need.title}</b>
                  <span class="soft">{need.text}</span>
                </div>
              </li>
            )}
          </For>
        </ol>
      </Notice>
    </>
  );
}
