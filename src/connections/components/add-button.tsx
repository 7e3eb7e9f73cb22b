import { useNavigate } from '@solidjs/router';
import type { Offer } from '~/connections/view/row';
import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import { reasonOf } from './reason-of';
import { useWorkspace } from './workspace-context';

/** Opens the form for a new connection. */
export function AddButton(props: { offer: Offer }) {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  return (
    <Button kind="primary" disabledReason={reasonOf(props.offer)} onClick={() => navigate(workspace.paths.add())}>
      <Icon name="plus" />
      {workspace.platform.words.add}
    </Button>
  );
}
