import { createMemo, createSignal, untrack, type Accessor } from 'solid-js';
import type { ListEntry } from '~/api/list-entry';
import { listView, type ListView } from '~/connections/view/list';
import { listContents } from '~/connections/view/list-contents';
import { listFacts, turnedStale } from '~/connections/view/list-facts';
import { newestAttempt } from '~/connections/view/newest-attempt';
import type { RowContext } from '~/connections/view/row';
import { serverNow, type ViewTime } from '~/connections/view/time';
import { createListChoice, type ChoiceOfList } from './create-list-choice';
import { createListOrder } from './create-list-order';
import type { Workspace } from './workspace-context';

/** The list as it is shown: its view, and what each row's view depends on. */
export interface ConnectionsList extends ChoiceOfList {
  view: Accessor<ListView>;
  time: Accessor<ViewTime>;
  rowContext: Accessor<RowContext>;
  /** An entry of the last reply by its key. */
  entry(key: string): ListEntry | undefined;
  /** Reads the list now, and settles the order anew, which a refresh by itself never does. */
  refreshByHand(): Promise<void>;
  /** Settles the order anew. */
  sortAgain(): void;
}

/** The list of a workspace, within the current owner. What is made of all entries is made once per reply, not with the clock. */
export function createConnectionsList(workspace: Workspace): ConnectionsList {
  const { platform } = workspace;
  const [settlings, setSettlings] = createSignal(0);
  const sortAgain = () => setSettlings((count) => count + 1);
  const time = createMemo<ViewTime>(() => {
    const reply = workspace.reply();
    const now = workspace.now();
    return { now: reply ? serverNow(reply, now) : now, zone: undefined };
  });
  const facts = createMemo(() => {
    const reply = workspace.reply();
    return reply && listFacts(platform, reply.entries);
  });
  const turned = createMemo(() => {
    const known = facts();
    return known && turnedStale(known, time().now);
  });
  /** "Now" for all that is made of the whole list: it moves with a reply and when a connection turns stale. */
  const settledNow = createMemo(() => {
    facts();
    turned();
    return untrack(time).now;
  });
  const chosen = createListChoice(workspace, () => {
    const shown = untrack(contents);
    if (shown) workspace.announce(shown.found);
  });
  const input = createMemo(() => {
    const known = facts();
    return known && { platform, facts: known, choice: chosen.choice(), now: settledNow() };
  });
  const order = createListOrder(input, settlings);
  const contents = createMemo(() => {
    const [given, shown] = [input(), order()];
    return given && shown && listContents(platform, { ...given, order: shown });
  });
  const view = createMemo(() =>
    listView(platform, {
      reply: workspace.reply(),
      contents: contents(),
      failure: workspace.failure(),
      refuses: workspace.refuses(),
      // The age of the data is all that time changes of it.
      time: workspace.failure() ? time() : untrack(time),
    }),
  );
  const newest = createMemo(() => newestAttempt(workspace.reply()?.entries ?? []));
  return {
    ...chosen,
    view,
    time,
    rowContext: () => ({ time: time(), refuses: workspace.refuses(), newestAttempt: newest() }),
    entry(key) {
      const place = facts()?.places.get(key);
      return place === undefined ? undefined : workspace.reply()?.entries[place];
    },
    async refreshByHand() {
      await workspace.actions.refresh();
      sortAgain();
    },
    sortAgain,
  };
}
