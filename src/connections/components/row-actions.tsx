import { Show } from 'solid-js';
import type { ReadableEntry } from '~/connections/view/bulk';
import type { ConnectionRowView } from '~/connections/view/row';
import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import type { SavedTest } from './create-saved-test';
import { createOpening } from './create-way-back';
import { reasonOf } from './reason-of';
import { useExtras } from './use-extras';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

/** What one can do with a connection of the list. */
export function RowActions(props: { view: ConnectionRowView; entry: ReadableEntry; nameId: string; test: SavedTest }) {
  const { paths } = useWorkspace();
  const extras = useExtras();
  const open = createOpening('list');
  return (
    <div class="row__actions">
      <Button
        row
        class={props.test.running() ? 'btn--first btn--busy' : 'btn--first'}
        describedBy={props.nameId}
        disabledReason={props.test.running() ? undefined : reasonOf(props.view.actions.test)}
        onClick={() => props.test.toggle()}
      >
        {props.test.running() ? controlWords.stopTest : controlWords.test}
      </Button>
      <Button
        row
        kind="quiet"
        describedBy={props.nameId}
        disabledReason={reasonOf(props.view.actions.edit)}
        onClick={() => open(paths.edit(props.view.id))}
      >
        {controlWords.edit}
      </Button>
      <Button
        row
        kind="quiet"
        class="btn--last"
        label={controlWords.remove}
        describedBy={props.nameId}
        disabledReason={reasonOf(props.view.actions.remove)}
        onClick={() => open(paths.remove(props.view.id))}
      >
        <Icon name="bin" />
      </Button>
      <Show when={extras()} fallback={<span class="btn btn--row btn--icon btn--quiet" />}>
        {(loaded) => {
          const { RowMenu } = loaded();
          return <RowMenu view={props.view} entry={props.entry} nameId={props.nameId} />;
        }}
      </Show>
    </div>
  );
}
