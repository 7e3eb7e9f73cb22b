import { createMemo, createSignal, untrack, type Accessor } from 'solid-js';
import type { ListEntry } from '~/api/list-entry';
import { listView, settledOrder, type ListView } from '~/connections/view/list';
import { newestAttempt } from '~/connections/view/newest-attempt';
import type { RowContext } from '~/connections/view/row';
import { serverNow, type ViewTime } from '~/connections/view/time';
import type { Workspace } from './workspace-context';

/** The list as it is shown: its view, and what each row's view depends on. */
export interface ConnectionsList {
  view: Accessor<ListView>;
  time: Accessor<ViewTime>;
  rowContext: Accessor<RowContext>;
  /** An entry of the last reply by its key. */
  entry(key: string): ListEntry | undefined;
  /** Reads the list now, and settles the order anew, which a refresh by itself never does. */
  refreshByHand(): Promise<void>;
}

/** The list of a workspace, within the current owner. */
export function createConnectionsList(workspace: Workspace): ConnectionsList {
  const [resort, setResort] = createSignal(0);
  const time = createMemo<ViewTime>(() => {
    const reply = workspace.reply();
    const now = workspace.now();
    return { now: reply ? serverNow(reply, now) : now, zone: undefined };
  });
  const order = createMemo<{ keys: readonly string[]; resort: number }>((before) => {
    const entries = workspace.reply()?.entries ?? [];
    const wanted = resort();
    const now = untrack(time).now;
    const previous =
      before !== undefined && before.keys.length > 0 && before.resort === wanted ? before.keys : undefined;
    return { keys: settledOrder(workspace.platform, entries, now, previous), resort: wanted };
  });
  const byKey = createMemo(() => new Map((workspace.reply()?.entries ?? []).map((entry) => [entry.key, entry])));
  const view = createMemo(() =>
    listView(workspace.platform, {
      reply: workspace.reply(),
      failure: workspace.failure(),
      serverMock: workspace.serverMock(),
      time: time(),
      order: order().keys,
    }),
  );
  const newest = createMemo(() => newestAttempt(workspace.reply()?.entries ?? []));
  return {
    view,
    time,
    rowContext: () => ({ time: time(), serverMock: workspace.serverMock(), newestAttempt: newest() }),
    entry: (key) => byKey().get(key),
    async refreshByHand() {
      await workspace.actions.refresh();
      setResort((count) => count + 1);
    },
  };
}
