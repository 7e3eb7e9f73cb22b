import { useSearchParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { barredAdd } from '~/connections/view/barred-add';
import { addOffer } from '~/connections/view/offers';
import { ConnectionFormScreen } from './connection-form-screen';
import { WithConnection } from './with-connection';
import { useWorkspace } from './workspace-context';

/** The form for a new connection, empty or with the values of another. */
export function AddSheet() {
  const workspace = useWorkspace();
  const [search] = useSearchParams<{ from?: string | string[] }>();
  const from = () => [search.from].flat()[0];
  const offer = () =>
    barredAdd(workspace.platform, workspace.reply() ? undefined : workspace.failure()) ?? addOffer(workspace.refuses());
  return (
    <Show when={from()} keyed fallback={<ConnectionFormScreen record={undefined} offer={offer()} />}>
      {(id) => (
        <WithConnection id={id}>
          {(other) => <ConnectionFormScreen record={undefined} copyOf={other} offer={offer()} />}
        </WithConnection>
      )}
    </Show>
  );
}
