import { For, Show } from 'solid-js';
import { updatedLine, type ListView } from '~/connections/view/list';
import { LineText } from '~/ui/line-text';
import { AgainButton } from './again-button';
import { ConnectionRow } from './connection-row';
import type { ConnectionsList } from './create-connections-list';
import { ListBanners } from './list-banners';
import { ListHead } from './list-head';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

/** The connections, a row each. Rows are kept by key: a refresh or a tick of the clock rebuilds none. */
export function ConnectionsTable(props: { list: ConnectionsList; view: Extract<ListView, { kind: 'list' }> }) {
  const workspace = useWorkspace();
  const again = () => props.list.refreshByHand();
  return (
    <>
      <ListBanners serverMock={props.view.serverMock} stale={props.view.stale} onRetry={again} />
      <div class="tools">
        <Show when={props.view.attention}>{(text) => <p class="tools__word">{text()}</p>}</Show>
        <div class="tools__age">
          <Show when={!props.view.stale && workspace.reply()}>
            {(reply) => (
              <span>
                <LineText of={updatedLine(reply(), workspace.now(), props.list.time().zone)} />
              </span>
            )}
          </Show>
          <AgainButton label={controlWords.refresh} onPress={again} />
        </div>
      </div>
      <div class="list">
        <ListHead />
        <h2 class="hidden-text">{props.view.heading}</h2>
        <ul class="rows">
          <For each={props.view.keys}>{(key) => <ConnectionRow of={key} list={props.list} />}</For>
        </ul>
        <div class="list__foot">
          <Show when={props.view.totals.length > 0}>
            <p class="num">
              <LineText of={props.view.totals} />
            </p>
          </Show>
          <p>{props.view.note}</p>
        </div>
      </div>
    </>
  );
}
