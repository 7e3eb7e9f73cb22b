import { Show } from 'solid-js';
import { updatedLine, type ListView } from '~/connections/view/list';
import { pressed, wholeList, type Narrowed } from '~/connections/view/list-choice';
import { listToolWords } from '~/connections/view/list-tool-words';
import { LineText } from '~/ui/line-text';
import { RowList } from '~/ui/row-list';
import { AgainButton } from './again-button';
import { ConnectionRow } from './connection-row';
import type { ConnectionsList } from './create-connections-list';
import { ListBanners } from './list-banners';
import { FindPlace } from './find-place';
import { ListFilters } from './list-filters';
import { ListGroups } from './list-groups';
import { ListHead } from './list-head';
import { ListNoMatch } from './list-no-match';
import { useExtras } from './use-extras';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

/** The connections, a row each. Rows are kept by key: a refresh or a tick of the clock rebuilds none. */
export function ConnectionsTable(props: { list: ConnectionsList; view: Extract<ListView, { kind: 'list' }> }) {
  const workspace = useWorkspace();
  const extras = useExtras();
  const again = () => props.list.refreshByHand();
  const narrow = (to: Narrowed) => props.list.choose(pressed(props.list.choice(), to));
  const showAll = () => props.list.choose(wholeList(props.list.choice()));
  return (
    <>
      <ListBanners refuses={props.view.refuses} stale={props.view.stale} onRetry={again} />
      <div class="tools" role="search" aria-label={listToolWords.region}>
        <p class="tools__word">
          <span>{props.view.status}</span>
          <Show when={props.view.showAll}>
            {(text) => (
              <button type="button" class="link" onClick={showAll}>
                {text()}
              </button>
            )}
          </Show>
        </p>
        <ListFilters of={props.view.filters} onPress={narrow} />
        <div class="find">
          <Show when={extras()} fallback={<FindPlace />}>
            {(loaded) => {
              const { ListTools } = loaded();
              return <ListTools list={props.list} view={props.view} />;
            }}
          </Show>
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
        <ListGroups of={props.view.groups} onPress={(category) => narrow({ kind: 'failing', category })} />
      </div>
      <div class="list" style={workspace.attempts()?.axis()}>
        <Show when={extras()} fallback={<div class="picks" />}>
          {(loaded) => {
            const { PickTools } = loaded();
            return <PickTools keys={props.view.keys} />;
          }}
        </Show>
        <ListHead />
        <h2 class="hidden-text">{props.view.heading}</h2>
        <Show when={props.view.noMatch}>{(none) => <ListNoMatch of={none()} onShowAll={showAll} />}</Show>
        <RowList of={props.view.keys}>{(key) => <ConnectionRow of={key} list={props.list} />}</RowList>
        <div class="list__foot">
          <Show when={props.view.totals.length > 0}>
            <p class="num">
              <LineText of={props.view.totals} />
            </p>
          </Show>
          <p>{props.view.note}</p>
          <Show when={extras()}>
            {(loaded) => {
              const { ListFoot } = loaded();
              return <ListFoot />;
            }}
          </Show>
        </div>
      </div>
      <Show when={extras()}>
        {(loaded) => {
          const { BulkBar } = loaded();
          return <BulkBar keys={props.view.keys} />;
        }}
      </Show>
    </>
  );
}
