import { createUniqueId, For, Show } from 'solid-js';
import type { ConnectionRecord } from '~/contract/connection';
import type { ReadableEntry } from '~/connections/view/bulk';
import type { ConnectionRowView } from '~/connections/view/row';
import { Figures } from '~/ui/figures';
import { Icon } from '~/ui/icon';
import { StateMark } from '~/ui/state-mark';
import { createSavedTest } from './create-saved-test';
import { RowActions } from './row-actions';
import { RowMore } from './row-more';
import { SecondLine } from './second-line';
import { useExtras } from './use-extras';
import { useWorkspace } from './workspace-context';

export interface ReadableRowProps {
  view: ConnectionRowView;
  record: ConnectionRecord;
  zone: string | undefined;
}

/** A connection in three zones: who it is, how it is, what it brings; then what one can do with it. */
export function ReadableRow(props: ReadableRowProps) {
  const workspace = useWorkspace();
  const extras = useExtras();
  const nameId = createUniqueId();
  const test = createSavedTest(() => props.record);
  /** Of two rows with one id, the address means the first. */
  const linked = () => !props.view.remarks.some((remark) => remark.kind === 'shadowed');
  /** In place of the second line, so that no row below moves, until the server itself has newer things to tell. */
  const tested = () => (test.superseded() ? undefined : test.view());
  /** Why a test failed is told by the row's state, but for a row that tells none, such as a disabled one. */
  const trouble = () => {
    const shown = tested();
    return test.trouble() ?? (shown?.kind === 'failed' && props.view.more === undefined ? shown : undefined);
  };
  const change = () => workspace.attempts()?.change(props.view.key, props.zone);
  const brought = () => {
    const { collected, seenBy } = props.view.brings;
    // Beside a change there is room for the time alone.
    const shown = change()?.short
      ? [change()?.text, collected.filter((part) => typeof part !== 'string')]
      : [collected];
    return [...shown, seenBy].filter((part) => part !== undefined);
  };
  const paused = () => {
    const failed = workspace.pauses.of(props.view.id).failed();
    return failed !== undefined && failed.enabled !== props.record.enabled;
  };
  const open = () =>
    props.view.more !== undefined || trouble() !== undefined || test.warning() !== undefined || paused();
  const entry = (): ReadableEntry => ({
    kind: 'readable',
    key: props.view.key,
    connection: props.record,
    shadowed: !linked(),
  });
  return (
    <li class="row" classList={{ 'row--old': props.view.brings.old, 'row--open': open() }} aria-labelledby={nameId}>
      <div class="row__who">
        <Show when={extras()}>
          {(loaded) => {
            const { RowPick } = loaded();
            return <RowPick entry={entry()} name={props.view.name} />;
          }}
        </Show>
        <h3 class="row__name">
          <Show when={linked()} fallback={<span id={nameId}>{props.view.name}</span>}>
            <a id={nameId} href={workspace.paths.details(props.view.id)}>
              {props.view.name}
            </a>
          </Show>
        </h3>
        <p class="row__second">
          <span class="mono">{props.view.address}</span>
          <Show when={props.view.username}>
            <span>{props.view.username}</span>
          </Show>
        </p>
        <For each={props.view.remarks.map((remark) => remark.kind)}>
          {(kind) => (
            <p class="row__second">
              <span>
                <span class="row__remark">
                  <Show when={kind === 'tls-off'}>
                    <Icon name="unlock" />
                  </Show>
                  {props.view.remarks.find((remark) => remark.kind === kind)?.text}
                </span>
              </span>
            </p>
          )}
        </For>
      </div>
      <div class="row__how">
        <p class="row__state">
          <StateMark kind={props.view.state.kind} word={props.view.state.word} />
          <Show when={props.view.state.aside}>
            <span>{props.view.state.aside}</span>
          </Show>
        </p>
        <Show when={extras()}>
          {(loaded) => {
            const { AttemptsStrip } = loaded();
            return <AttemptsStrip of={props.view.key} zone={props.zone} />;
          }}
        </Show>
        <Show when={tested()} fallback={<SecondLine of={props.view.second} />}>
          {(view) => (
            <Show when={extras()}>
              {(loaded) => {
                const { RowTest } = loaded();
                return <RowTest view={view()} aside={props.view.state.aside} />;
              }}
            </Show>
          )}
        </Show>
      </div>
      <div class="brings">
        <Figures class="brings__figures" of={props.view.brings.figures} />
        <SecondLine of={brought()} />
        <Show when={change()?.short === false && change()}>{(view) => <SecondLine of={[view().text]} />}</Show>
      </div>
      <RowActions view={props.view} entry={entry()} nameId={nameId} test={test} />
      <Show when={open()}>
        <RowMore
          record={props.record}
          view={props.view}
          nameId={nameId}
          trouble={trouble()}
          warning={test.warning()}
          linked={linked()}
        />
      </Show>
    </li>
  );
}
