import { createMemo, Match, Switch } from 'solid-js';
import { detailsView } from '~/connections/view/details';
import { editable } from '~/connections/view/editable';
import { missingConnection } from '~/connections/view/workspace';
import { ConnectionDetails } from './connection-details';
import { createConnectionsList } from './create-connections-list';
import { createView } from './create-view';
import { FeatureOffNotice } from './feature-off-notice';
import { LoadingList } from './loading-list';
import { MissingPage } from './missing-page';
import { ProblemNotice } from './problem-notice';
import { findConnection, useWorkspace } from './workspace-context';

/** The page of one connection: found, on its way, not to be had, or not there. */
export function DetailsPage(props: { id: string }) {
  const workspace = useWorkspace();
  const platform = editable(workspace.platform);
  const list = createConnectionsList(workspace);
  const entry = createMemo(() => findConnection(workspace.reply(), props.id));
  const view = createView(() => {
    const shown = entry();
    return shown && detailsView(platform, shown, list.rowContext());
  });
  const found = () => {
    const [record, details] = [entry()?.connection, view()];
    return record && details && { record, view: details };
  };
  const off = () => {
    const view = list.view();
    return view.kind === 'feature-off' ? view : undefined;
  };
  const problem = () => {
    const view = list.view();
    return view.kind === 'failed' || view.kind === 'not-allowed' ? view.problem : undefined;
  };
  const loading = () => {
    const view = list.view();
    return view.kind === 'loading' ? view : undefined;
  };
  const again = () => list.refreshByHand();
  return (
    <Switch
      fallback={<MissingPage view={missingConnection(workspace.platform, props.id)} back={workspace.paths.list()} />}
    >
      <Match when={found()}>{(shown) => <ConnectionDetails view={shown().view} record={shown().record} />}</Match>
      <Match when={loading()}>
        {(view) => (
          <main class="page" id="main">
            <LoadingList text={view().text} slow={view().slow} />
          </main>
        )}
      </Match>
      <Match when={off()}>
        {(view) => (
          <main class="page" id="main">
            <FeatureOffNotice of={view()} onRetry={again} />
          </main>
        )}
      </Match>
      <Match when={problem()}>
        {(view) => (
          <main class="page" id="main">
            <ProblemNotice of={view()} onRetry={again} />
          </main>
        )}
      </Match>
    </Switch>
  );
}
