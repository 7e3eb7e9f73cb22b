import { useNavigate } from '@solidjs/router';
import type { DetailsView } from '~/connections/view/details';
import { Button } from '~/ui/button';
import type { SavedTest } from './create-saved-test';
import { fromDetails } from './create-way-back';
import { reasonOf } from './reason-of';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

/** What one can do with a connection on its page. */
export function DetailsActions(props: { view: DetailsView; test: SavedTest }) {
  const workspace = useWorkspace();
  const navigate = useNavigate();
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
        onClick={() => navigate(workspace.paths.edit(props.view.id), { state: fromDetails })}
      >
        {controlWords.edit}
      </Button>
      <Button
        disabledReason={reasonOf(props.view.actions.remove)}
        onClick={() => navigate(workspace.paths.remove(props.view.id), { state: fromDetails })}
      >
        {controlWords.remove}
      </Button>
    </div>
  );
}
