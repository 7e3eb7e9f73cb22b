import { createUniqueId, Show } from 'solid-js';
import { unselectable, type ReadableEntry } from '~/connections/view/bulk';
import { bulkWords } from '~/connections/view/bulk-words';
import { LinkButton } from '~/ui/link-button';
import { toBulkBar } from './bulk-bar-id';
import { bulkOf } from './create-bulk';
import { useWorkspace } from './workspace-context';

/** The box that selects a row, while the list is being selected from; then the way to what can be done. */
export function RowPick(props: { entry: ReadableEntry; name: string }) {
  const workspace = useWorkspace();
  const { selection } = bulkOf(workspace);
  const whyId = createUniqueId();
  const why = () => unselectable(props.entry, workspace.refuses());
  const selected = () => selection.has(props.entry.key);
  const toggle = (event: Event & { currentTarget: HTMLInputElement }) => {
    if (why() === undefined) selection.set(props.entry.key, event.currentTarget.checked);
    event.currentTarget.checked = selected();
  };
  return (
    <Show when={selection.picking()}>
      <span class="pick">
        <input
          class="tick"
          type="checkbox"
          aria-label={bulkWords.selectOne(props.name)}
          aria-disabled={why() === undefined ? undefined : 'true'}
          aria-describedby={why() === undefined ? undefined : whyId}
          title={why()}
          checked={selected()}
          onChange={toggle}
        />
        <Show when={why()}>
          {(reason) => (
            <span class="hidden-text" id={whyId}>
              {reason()}
            </span>
          )}
        </Show>
        <Show when={selected()}>
          <span class="pick__skip">
            <LinkButton onClick={toBulkBar}>{bulkWords.toActions}</LinkButton>
          </span>
        </Show>
      </span>
    </Show>
  );
}
