import { useBeforeLeave } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { leaveQuestion, savedAnnouncement } from '~/connections/view/asking';
import { connectionName } from '~/connections/view/row';
import type { ConnectionRecord } from '~/contract/connection';
import { ConnectionSheet } from './connection-sheet';
import { createConnectionForm } from './create-connection-form';
import { createWayBack } from './create-way-back';
import { LeaveDialog } from './leave-dialog';
import { listPanel } from './list-panel';
import { useWorkspace } from './workspace-context';

/** The form over the list, for a new connection or a saved one; it asks before unsaved edits are lost. */
export function ConnectionFormScreen(props: { record: ConnectionRecord | undefined }) {
  const workspace = useWorkspace();
  // The form holds the record that it was opened with: no refresh of the list may touch what is being typed.
  // eslint-disable-next-line solid/reactivity
  const form = createConnectionForm(workspace.platform, workspace.actions, props.record);
  const [leave, setLeave] = createSignal<() => void>();

  useBeforeLeave((event) => {
    if (!form.unsaved() || event.defaultPrevented) return;
    event.preventDefault();
    setLeave(() => () => event.retry(true));
  });
  // eslint-disable-next-line solid/reactivity -- as above
  const close = createWayBack(props.record?.id);
  const save = async () => {
    const stored = await form.save();
    if (!stored) return;
    workspace.announce(savedAnnouncement(form.view().mode, connectionName(stored), stored.enabled));
    close();
  };
  return (
    <>
      <ConnectionSheet form={form} onClose={close} onSave={() => void save()} returnFocus={listPanel} />
      <Show when={leave()}>
        {(go) => (
          <LeaveDialog
            question={leaveQuestion(form.view().mode)}
            onStay={() => setLeave(undefined)}
            onLeave={() => {
              const leaveNow = go();
              setLeave(undefined);
              leaveNow();
            }}
          />
        )}
      </Show>
    </>
  );
}
