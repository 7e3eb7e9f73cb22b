import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import type { Offer } from '~/connections/view/row';
import { workspaceView } from '~/connections/view/workspace';
import { number } from '~/lib/quantity';
import { Tabs } from '~/ui/tabs';
import { AddButton } from './add-button';
import { useWorkspace } from './workspace-context';

/** Id of the tabs and, with its ending, of their panel. */
export const tabsId = 'platforms';

/** Heading, introduction, a tab per platform and, where there is a list, the button that adds to it. */
export function WorkspaceHead(props: { add: Offer | undefined }) {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const view = () =>
    workspaceView(workspace.platforms, workspace.platform, {
      [workspace.platform.slug]: workspace.reply()?.entries.length,
    });
  const tabs = () =>
    view().tabs.map((tab) => ({
      id: tab.slug,
      label: tab.label,
      count: tab.count === undefined ? undefined : number(tab.count),
      countSpoken: tab.countSpoken,
    }));
  const select = (slug: string) => {
    const chosen = workspace.platforms.find((platform) => platform.slug === slug);
    if (chosen) navigate(workspace.listPath(chosen));
  };
  return (
    <>
      <h1 class="title">{view().heading}</h1>
      <p class="lead">{view().intro}</p>
      <div class="tabline">
        <Tabs id={tabsId} label={view().tabsLabel} tabs={tabs()} selected={workspace.platform.slug} onSelect={select} />
        <Show when={props.add}>{(add) => <AddButton offer={add()} />}</Show>
      </div>
    </>
  );
}
