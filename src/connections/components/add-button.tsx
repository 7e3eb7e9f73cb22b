import type { Offer } from '~/connections/view/row';
import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import { createOpening } from './create-way-back';
import { reasonOf } from './reason-of';
import { useWorkspace } from './workspace-context';

/** Opens the form for a new connection. */
export function AddButton(props: { offer: Offer }) {
  const workspace = useWorkspace();
  const open = createOpening('list');
  return (
    <Button kind="primary" disabledReason={reasonOf(props.offer)} onClick={() => open(workspace.paths.add())}>
      <Icon name="plus" />
      {workspace.platform.words.add}
    </Button>
  );
}
