import { For, Show } from 'solid-js';
import type { ReadableEntry } from '~/connections/view/bulk';
import { bulkRemoveView } from '~/connections/view/bulk-remove';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';
import { Figures } from '~/ui/figures';
import { LineText } from '~/ui/line-text';
import { listPanel } from './list-panel';
import { useWorkspace } from './workspace-context';

export interface BulkRemoveDialogProps {
  of: readonly ReadableEntry[];
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks once before several connections are deleted, naming each and what leaves with them. */
export function BulkRemoveDialog(props: BulkRemoveDialogProps) {
  const { platform } = useWorkspace();
  const view = () => bulkRemoveView(platform, props.of);
  const foot = () => (
    <>
      <Button onClick={() => props.onClose()}>{view().buttons.cancel}</Button>
      <Button kind="danger" type="submit">
        {view().buttons.confirm}
      </Button>
    </>
  );
  return (
    <Dialog
      title={view().title}
      onClose={() => props.onClose()}
      onSubmit={() => props.onConfirm()}
      returnFocus={listPanel}
      foot={foot()}
    >
      <p>
        <LineText of={view().does} />
      </p>
      <ul class="bulk__names" aria-label={view().namesTitle}>
        <For each={view().names}>
          {(each) => (
            <li>
              <b>{each.name}</b> <span class="soft mono">{each.address}</span>
            </li>
          )}
        </For>
        <Show when={view().others}>{(others) => <li>{others()}</li>}</Show>
      </ul>
      <div class="leaving">
        <Show when={view().figures.length > 0}>
          <p class="small soft">{view().caption}</p>
          <Figures of={view().figures} />
        </Show>
        <Show when={view().note.length > 0}>
          <p>
            <LineText of={view().note} />
          </p>
        </Show>
      </div>
      <p>
        <LineText of={view().stays} />
      </p>
    </Dialog>
  );
}
