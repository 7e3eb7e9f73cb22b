import { useNavigate } from '@solidjs/router';
import { createMemo, Show, type JSX } from 'solid-js';
import { unwrap } from 'solid-js/store';
import { missingConnection } from '~/connections/view/workspace';
import type { ConnectionRecord } from '~/contract/connection';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';
import { listPanel } from './list-panel';
import { findConnection, useWorkspace } from './workspace-context';

/** Hands over the connection of an id as it was when the list first named it; or says that there is none, with a way back. */
export function WithConnection(props: { id: string; children: (record: ConnectionRecord) => JSX.Element }) {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const record = createMemo<ConnectionRecord | undefined>((first) => {
    const found = first ? undefined : findConnection(workspace.reply(), props.id)?.connection;
    // A copy, since a refresh writes into the list that is in the cache.
    return first ?? (found && structuredClone(unwrap(found)));
  });
  const back = () => navigate(workspace.paths.list());
  const missing = () => missingConnection(workspace.platform, props.id);
  return (
    <Show
      when={record()}
      keyed
      fallback={
        <Show when={workspace.reply()}>
          <Dialog
            title={missing().title}
            onClose={back}
            onSubmit={back}
            returnFocus={listPanel}
            foot={
              <Button kind="primary" type="submit">
                {missing().back}
              </Button>
            }
          >
            <p>{missing().text}</p>
          </Dialog>
        </Show>
      }
    >
      {(found) => props.children(found)}
    </Show>
  );
}
