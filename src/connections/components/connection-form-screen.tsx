import { createMemo, Show } from 'solid-js';
import { askPreview } from '~/connections/data/preview';
import { readOne } from '~/connections/data/read-one';
import { savedView } from '~/connections/view/done';
import { editable } from '~/connections/view/editable';
import type { Offer } from '~/connections/view/row';
import { placesOf } from '~/connections/view/same-place';
import type { ConnectionRecord } from '~/contract/connection';
import { ConflictOverForm } from './conflict-over-form';
import { ConnectionSheet } from './connection-sheet';
import { createConnectionForm } from './create-connection-form';
import { createFormStart } from './create-form-start';
import { createLeaving } from './create-leaving';
import { createWayBack, useOpenedFrom } from './create-way-back';
import { LeaveDialog } from './leave-dialog';
import { listPanel } from './list-panel';
import { reasonOf } from './reason-of';
import { WithheldDialog } from './withheld-dialog';
import { useWorkspace } from './workspace-context';

export interface ConnectionFormScreenProps {
  /** undefined for a new connection. */
  record: ConnectionRecord | undefined;
  /** What a new connection is copied from. */
  copyOf?: ConnectionRecord;
  /** Where it is withheld, the reason stands in the form's place, but never in that of something typed. */
  offer: Offer;
}

/** The form over the list, for a new connection or a saved one; it asks before unsaved edits are lost. */
export function ConnectionFormScreen(props: ConnectionFormScreenProps) {
  const workspace = useWorkspace();
  const { platform, actions, guard } = workspace;
  // The form holds the record that it was opened with: no refresh of the list may touch what is being typed.
  // eslint-disable-next-line solid/reactivity
  const { record, copyOf } = props;
  const places = createMemo(() => placesOf(editable(platform), workspace.reply()?.entries ?? [], record?.id));
  const form = createConnectionForm(editable(platform), record, {
    actions,
    guard,
    copyOf,
    // Without a connection to look at, a server that cannot count beforehand is of the generation that keeps no scope (§9).
    like: () =>
      workspace.reply()?.entries.find((entry) => entry.kind === 'readable')?.connection ??
      (workspace.previews() === false ? { id: '', name: '', host: '', enabled: true } : undefined),
    places,
    askPreview: (id, input, signal) => askPreview(workspace.transport, platform, id, input, signal),
  });
  createFormStart(form);
  const wayBack = createWayBack();
  const openedFrom = useOpenedFrom();
  /** Whether what the form was opened for is gone, and with it its page. */
  const gone = () => record !== undefined && (form.view().mode === 'add' || form.conflict.view()?.kind === 'gone');
  const back = () => wayBack(gone() ? 'gone' : undefined);
  const leaving = createLeaving(form.unsaved, back);
  const withheld = createMemo(() => (form.unsaved() ? undefined : reasonOf(props.offer)));
  const doing = () => {
    const { mode } = form.view();
    return form.saving() ? ({ add: 'adding', edit: 'saving' } as const)[mode] : mode;
  };
  const meanwhile = createMemo(() => {
    const reply = workspace.reply();
    if (!record || !reply || form.conflict.view()) return undefined;
    const now = readOne(reply, record.id);
    return now.ok ? form.meanwhile(now.value) : undefined;
  });
  const save = async () => {
    const saved = await form.save();
    if (!saved || leaving.left()) return;
    workspace.notices.show(savedView(platform, saved), gone() ? 'list' : openedFrom);
    leaving.go();
  };
  return (
    <Show
      when={withheld() === undefined}
      fallback={
        <WithheldDialog title={form.view().title} name={form.view().subtitle ?? ''} reason={withheld() ?? ''} />
      }
    >
      <ConnectionSheet
        form={form}
        meanwhile={meanwhile()}
        onClose={leaving.ask}
        onSave={() => void save()}
        returnFocus={listPanel}
      />
      <ConflictOverForm form={form} onSave={() => void save()} onLeave={() => leaving.go()} />
      <LeaveDialog leaving={leaving} doing={doing()} />
    </Show>
  );
}
