import { createMemo, Match, Switch } from 'solid-js';
import type { ConnectionRecord } from '~/contract/connection';
import { rowView, type ConnectionRowView, type UnreadableRowView } from '~/connections/view/row';
import type { ConnectionsList } from './create-connections-list';
import { createView } from './create-view';
import { ReadableRow } from './readable-row';
import { UnreadableRow } from './unreadable-row';
import { useWorkspace } from './workspace-context';

/** One entry of the list by its key, drawn as it can be read. */
export function ConnectionRow(props: { of: string; list: ConnectionsList }) {
  const workspace = useWorkspace();
  const entry = createMemo(() => props.list.entry(props.of));
  const view = createView(() => {
    const shown = entry();
    return shown && rowView(workspace.platform, shown, props.list.rowContext());
  });
  const readable = (): { view: ConnectionRowView; record: ConnectionRecord } | undefined => {
    const [shown, row] = [entry(), view()];
    return shown?.kind === 'readable' && row?.kind === 'connection'
      ? { view: row, record: shown.connection }
      : undefined;
  };
  const unreadable = (): UnreadableRowView | undefined => {
    const row = view();
    return row?.kind === 'unreadable' ? row : undefined;
  };
  return (
    <Switch>
      <Match when={readable()}>
        {(row) => <ReadableRow view={row().view} record={row().record} zone={props.list.time().zone} />}
      </Match>
      <Match when={unreadable()}>{(row) => <UnreadableRow view={row()} />}</Match>
    </Switch>
  );
}
