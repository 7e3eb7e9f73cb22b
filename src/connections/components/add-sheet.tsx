import { addOffer } from '~/connections/view/offers';
import { ConnectionFormScreen } from './connection-form-screen';
import { useWorkspace } from './workspace-context';

/** The form for a new connection. */
export function AddSheet() {
  const workspace = useWorkspace();
  return <ConnectionFormScreen record={undefined} offer={addOffer(workspace.serverMock())} />;
}
