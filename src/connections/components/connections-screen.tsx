import type { RouteSectionProps } from '@solidjs/router';
import { Match, Suspense, Switch } from 'solid-js';
import type { ListView } from '~/connections/view/list';
import type { Offer } from '~/connections/view/row';
import { createArrival } from '~/ui/create-arrival';
import { createFocusKeeper } from '~/ui/create-focus-keeper';
import { TabPanel } from '~/ui/tabs';
import { ConnectionsTable } from './connections-table';
import { createConnectionsList } from './create-connections-list';
import { InsteadOfList } from './instead-of-list';
import { ListNotice } from './list-notice';
import { LoadingList } from './loading-list';
import { ProblemNotice } from './problem-notice';
import { useWorkspace } from './workspace-context';
import { tabsId, WorkspaceHead } from './workspace-head';

type Shown<K extends ListView['kind']> = Extract<ListView, { kind: K }>;

/** The list of a platform in whatever state it is; sheets and dialogs lie over it. */
export function ConnectionsScreen(props: RouteSectionProps) {
  const workspace = useWorkspace();
  const list = createConnectionsList(workspace);
  let panel!: HTMLDivElement;
  createArrival(() => panel);
  const keepFocus = createFocusKeeper(() => panel, list.view);

  const shown = <K extends ListView['kind']>(kind: K): Shown<K> | undefined => {
    const view = list.view();
    return view.kind === kind ? (view as Shown<K>) : undefined;
  };
  const problem = () => shown('failed')?.problem ?? shown('not-allowed')?.problem;
  const add = (): Offer | undefined => shown('list')?.add ?? (shown('loading') && { offered: true });
  const again = () => {
    workspace.askSignIn();
    return list.refreshByHand();
  };
  return (
    <>
      <main class="page" id="main">
        <WorkspaceHead add={add()} />
        <TabPanel
          id={tabsId}
          selected={workspace.platform.slug}
          ref={(element) => (panel = element)}
          onFocusIn={keepFocus}
        >
          <ListNotice place="list" />
          <Switch>
            <Match when={shown('loading')}>
              {(view) => <LoadingList text={view().text} slow={view().slow} filters={view().filters} />}
            </Match>
            <Match when={problem()}>{(view) => <ProblemNotice of={view()} onRetry={again} />}</Match>
            <Match when={shown('feature-off') ?? shown('empty')}>
              {(view) => <InsteadOfList of={view()} onRetry={again} />}
            </Match>
            <Match when={shown('list')}>{(view) => <ConnectionsTable list={list} view={view()} />}</Match>
          </Switch>
        </TabPanel>
      </main>
      <Suspense>{props.children}</Suspense>
    </>
  );
}
