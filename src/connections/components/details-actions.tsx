import type { DetailsView } from '~/connections/view/details';
import { Button } from '~/ui/button';
import type { SavedTest } from './create-saved-test';
import { createOpening, type Opener } from './create-way-back';
import { reasonOf } from './reason-of';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

/** What one can do with a connection on its page. */
export function DetailsActions(props: {
  view: DetailsView;
  test: SavedTest;
  /** Takes each control that opens something. */
  onOpener: (opener: Opener, control: HTMLElement) => void;
}) {
  const { paths } = useWorkspace();
  const open = createOpening('details');
  return (
    <div class="detail__actions">
      <Button
        disabledReason={props.test.running() ? undefined : reasonOf(props.view.actions.test)}
        onClick={() => props.test.toggle()}
      >
        {props.test.running() ? controlWords.stopTest : controlWords.test}
      </Button>
      <Button
        disabledReason={reasonOf(props.view.actions.edit)}
        ref={(element) => props.onOpener('edit', element)}
        onClick={() => open(paths.edit(props.view.id), 'edit')}
      >
        {controlWords.edit}
      </Button>
      <Button
        disabledReason={reasonOf(props.view.actions.remove)}
        ref={(element) => props.onOpener('remove', element)}
        onClick={() => open(paths.remove(props.view.id), 'remove')}
      >
        {controlWords.remove}
      </Button>
    </div>
  );
}
