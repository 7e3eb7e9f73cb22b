import { unselectable, type ReadableEntry } from '~/connections/view/bulk';
import { addOffer } from '~/connections/view/offers';
import type { ConnectionRowView } from '~/connections/view/row';
import { ConnectionMenu } from './connection-menu';
import { bulkOf } from './create-bulk';
import { useWorkspace } from './workspace-context';

/** The menu of a row. */
export function RowMenu(props: { view: ConnectionRowView; nameId: string; entry: ReadableEntry }) {
  const workspace = useWorkspace();
  const { selection } = bulkOf(workspace);
  const select = () => {
    selection.pick(true);
    selection.set(props.view.key, true);
  };
  return (
    <ConnectionMenu
      id={props.view.id}
      name={props.view.name}
      enabled={props.entry.connection.enabled}
      edit={props.view.actions.edit}
      add={addOffer(workspace.refuses())}
      nameId={props.nameId}
      from="list"
      select={{ reason: unselectable(props.entry, workspace.refuses()), run: select }}
    />
  );
}
