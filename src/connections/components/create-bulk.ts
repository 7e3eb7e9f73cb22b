import { unwrap } from 'solid-js/store';
import type { ListEntry } from '~/api/list-entry';
import type { ReadableEntry } from '~/connections/view/bulk';
import { bulkEnded, changeResultOf, testResultOf } from '~/connections/view/bulk-run';
import { bulkWords, type BulkAction } from '~/connections/view/bulk-words';
import { connectionName } from '~/connections/view/row';
import { nowMs } from '~/lib/clock';
import { createBulkRun, type BulkRunner, type BulkTask } from './create-bulk-run';
import { createSelection, type Selection } from './create-selection';
import type { Workspace } from './workspace-context';

/** Saved tests at a time: each holds a session of the server and of what it tests. */
const testsAtOnce = 4;

/** The selection of a list, and what is done to it. */
export interface Bulk {
  selection: Selection;
  runner: BulkRunner;
  /** Does it to all of these, and says so at the start and at the end. */
  start(action: BulkAction, entries: readonly ReadableEntry[]): Promise<void>;
}

const known = new WeakMap<Workspace, Bulk>();

/** The selection of a workspace, kept as long as it: results stay while one looks at a connection's page. */
export function bulkOf(workspace: Workspace): Bulk {
  const bulk = known.get(workspace) ?? createBulk(workspace);
  known.set(workspace, bulk);
  return bulk;
}

function createBulk(workspace: Workspace): Bulk {
  const { platform, rowTests, pauses, actions, guard } = workspace;
  const selection = createSelection();
  const runner = createBulkRun();
  const named = ({ connection }: ReadableEntry) => ({ id: connection.id, name: connectionName(connection) });

  const testing = (items: readonly ReadableEntry[]): BulkTask<ReadableEntry> => ({
    action: 'test',
    items,
    atOnce: testsAtOnce,
    async work(item) {
      const run = await rowTests.start(item.connection, { asked: true, quiet: true });
      return testResultOf(platform, named(item), run, nowMs());
    },
    leave(item) {
      rowTests.of(item.connection.id).stop();
      return testResultOf(platform, named(item), undefined, nowMs());
    },
  });
  /** One after another: the server writes its whole list each time, and the last one wins (§3.5). */
  const changing = (action: Exclude<BulkAction, 'test'>, items: readonly ReadableEntry[]): BulkTask<ReadableEntry> => ({
    action,
    items,
    atOnce: 1,
    async work(item) {
      const { id } = item.connection;
      const outcome = action === 'remove' ? await actions.remove(id) : await pauses.of(id).set(action === 'enable');
      const failure = outcome === undefined || outcome.ok ? undefined : outcome.failure;
      return changeResultOf(platform, action, named(item), failure);
    },
  });

  return {
    selection,
    runner,
    async start(action, entries) {
      // A copy, since a refresh writes into the list that is in the cache.
      const fixed = structuredClone(unwrap([...entries]));
      const items = action === 'test' ? await whatMayBeTested(fixed) : fixed;
      if (items.length === 0 || runner.run().phase === 'running') return;
      workspace.announce(`${bulkWords.running[action](items.length)}.`);
      const ended = await runner.start(action === 'test' ? testing(items) : changing(action, items));
      if (ended?.phase !== 'ended') return;
      workspace.announce(bulkEnded(ended).announcement);
      await actions.refresh();
    },
  };

  /** Those that the guard against a lock-out lets through, after one question for all. */
  async function whatMayBeTested(entries: readonly ReadableEntry[]): Promise<readonly ReadableEntry[]> {
    const may = new Set(await guard.askAll(entries.map(({ connection }) => connection)));
    return entries.filter(({ connection }) => may.has(connection));
  }
}

/** The selected entries of a reply, in its order; what cannot be read is never among them. */
export function pickedOf(entries: readonly ListEntry[], keys: ReadonlySet<string>): ReadableEntry[] {
  return entries.filter((entry): entry is ReadableEntry => entry.kind === 'readable' && keys.has(entry.key));
}

/** Keeps the boxes in step with the list: what is gone is no longer selected. */
export function keepThere(selection: Selection, entries: readonly ListEntry[]): void {
  selection.keepOnly(new Set(entries.map(({ key }) => key)));
}
