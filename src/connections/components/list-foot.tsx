import { createMemo, Show } from 'solid-js';
import { clockNote } from '~/connections/view/clock-note';
import { Icon } from '~/ui/icon';
import { LineText } from '~/ui/line-text';
import { AttemptsLegend } from './attempts-strip';
import { useWorkspace } from './workspace-context';

/** What stands below the rows: that a clock is off, and what the marks of attempts mean. */
export function ListFoot() {
  const workspace = useWorkspace();
  const note = createMemo(() => clockNote(workspace.reply()));
  return (
    <>
      <Show when={note()}>
        {(said) => (
          <p class="list__clock">
            <Icon name="stale" />
            <span>
              <LineText of={said()} />
            </span>
          </p>
        )}
      </Show>
      <AttemptsLegend />
    </>
  );
}
