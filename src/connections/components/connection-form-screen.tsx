import { createMemo, Show } from 'solid-js';
import { savedAnnouncement } from '~/connections/view/asking';
import { editable } from '~/connections/view/editable';
import { connectionName, type Offer } from '~/connections/view/row';
import type { ConnectionRecord } from '~/contract/connection';
import { ConnectionSheet } from './connection-sheet';
import { createConnectionForm } from './create-connection-form';
import { createLeaving } from './create-leaving';
import { createWayBack } from './create-way-back';
import { LeaveDialog } from './leave-dialog';
import { listPanel } from './list-panel';
import { reasonOf } from './reason-of';
import { WithheldDialog } from './withheld-dialog';
import { useWorkspace } from './workspace-context';

/**
 * The form over the list, for a new connection or a saved one; it asks before unsaved edits are lost.
 * @param props.offer where it is withheld, the reason stands in the form's place, but never in that of something typed
 */
export function ConnectionFormScreen(props: { record: ConnectionRecord | undefined; offer: Offer }) {
  const workspace = useWorkspace();
  // The form holds the record that it was opened with: no refresh of the list may touch what is being typed.
  // eslint-disable-next-line solid/reactivity
  const form = createConnectionForm(editable(workspace.platform), workspace.actions, props.record);
  const back = createWayBack();
  const leaving = createLeaving(form.unsaved, back);
  const withheld = createMemo(() => (form.unsaved() ? undefined : reasonOf(props.offer)));
  const doing = () => {
    const { mode } = form.view();
    return form.saving() ? ({ add: 'adding', edit: 'saving' } as const)[mode] : mode;
  };
  const save = async () => {
    const stored = await form.save();
    if (!stored || leaving.left()) return;
    workspace.announce(savedAnnouncement(form.view().mode, connectionName(stored), stored.enabled));
    leaving.go();
  };
  return (
    <Show
      when={withheld() === undefined}
      fallback={
        <WithheldDialog title={form.view().title} name={form.view().subtitle ?? ''} reason={withheld() ?? ''} />
      }
    >
      <ConnectionSheet form={form} onClose={leaving.ask} onSave={() => void save()} returnFocus={listPanel} />
      <LeaveDialog leaving={leaving} doing={doing()} />
    </Show>
  );
}
