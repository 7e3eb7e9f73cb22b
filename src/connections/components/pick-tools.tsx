import { createEffect, createMemo, Show } from 'solid-js';
import { selectableKeys } from '~/connections/view/bulk';
import { bulkWords } from '~/connections/view/bulk-words';
import { addOffer } from '~/connections/view/offers';
import { Button } from '~/ui/button';
import { bulkOf, keepThere } from './create-bulk';
import { reasonOf } from './reason-of';
import { useWorkspace } from './workspace-context';

/** Id of the button that begins to select, where the focus goes when the bar leaves. */
export const pickButtonId = 'select-connections';

/** Over the list: begins to select, ends it, and selects all that is shown. @param props.keys what the list shows */
export function PickTools(props: { keys: readonly string[] }) {
  const workspace = useWorkspace();
  const { selection } = bulkOf(workspace);
  const entries = () => workspace.reply()?.entries ?? [];
  const all = createMemo(() =>
    selection.picking() ? selectableKeys(entries(), new Set(props.keys), workspace.refuses()) : [],
  );
  const chosen = createMemo(() => all().filter((key) => selection.has(key)).length);
  let box: HTMLInputElement | undefined;
  createEffect(() => {
    const some = chosen() > 0 && chosen() < all().length;
    if (box) box.indeterminate = some;
  });
  createEffect(() => workspace.reply() && keepThere(selection, entries()));
  return (
    <div class="picks" classList={{ 'picks--on': selection.picking() }}>
      <Show when={selection.picking()}>
        <label class="picks__all">
          <input
            class="tick"
            type="checkbox"
            checked={all().length > 0 && chosen() === all().length}
            ref={box}
            onChange={(event) => selection.setAll(all(), event.currentTarget.checked)}
          />
          {bulkWords.selectAll}
        </label>
      </Show>
      <Button
        row
        kind="quiet"
        id={pickButtonId}
        disabledReason={reasonOf(addOffer(workspace.refuses()))}
        onClick={() => selection.pick(!selection.picking())}
      >
        {selection.picking() ? bulkWords.done : bulkWords.select}
      </Button>
    </div>
  );
}
