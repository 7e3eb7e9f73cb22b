import { createMemo, Show, type Accessor, type JSX } from 'solid-js';
import { offersOf, type Offers } from '~/connections/view/offers';
import { missingConnection } from '~/connections/view/workspace';
import type { ConnectionRecord } from '~/contract/connection';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';
import { createWayBack } from './create-way-back';
import { listPanel } from './list-panel';
import { findConnection, useWorkspace } from './workspace-context';

export interface WithConnectionProps {
  id: string;
  children: (record: ConnectionRecord, offers: Accessor<Offers>) => JSX.Element;
}

/**
 * Hands over the connection of an id as it was when the list first named it, and what it offers now; or says that there
 * is none, with a way back.
 */
export function WithConnection(props: WithConnectionProps) {
  const workspace = useWorkspace();
  const wayBack = createWayBack();
  const entry = createMemo(() => findConnection(workspace.reply(), props.id));
  const record = createMemo<ConnectionRecord | undefined>((first) => {
    const found = first ? undefined : entry()?.connection;
    // As it stands: a refresh brings another record, and changes none.
    return first ?? found;
  });
  const offers = createMemo(() => offersOf(props.id, entry()?.shadowed === true, workspace.refuses()));
  const back = () => wayBack('gone');
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
      {(found) => props.children(found, offers)}
    </Show>
  );
}
