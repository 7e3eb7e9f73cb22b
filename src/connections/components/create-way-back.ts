import { useLocation, useNavigate } from '@solidjs/router';
import { useWorkspace } from './workspace-context';

/** Given along on the way from a connection's page to its form or its removal. */
export const fromDetails = { from: 'details' } as const;

/** The way back from a sheet or dialog: to the connection's page where one came from there, else to the list. */
export function createWayBack(id: string | undefined): () => void {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const location = useLocation<{ from?: string }>();
  return () => {
    const { paths } = workspace;
    navigate(id !== undefined && location.state?.from === fromDetails.from ? paths.details(id) : paths.list());
  };
}
