import { createSignal, type Accessor } from 'solid-js';
import type { BulkAction } from '~/connections/view/bulk-words';
import type { BulkResult, BulkRun } from '~/connections/view/bulk-run';

/** What is done to each of several connections. */
export interface BulkTask<Item> {
  action: BulkAction;
  items: readonly Item[];
  /** How many at a time. */
  atOnce: number;
  work(item: Item): Promise<BulkResult>;
  /**
   * What stands for one that Cancel finds at work, and that need not be waited for.
   * Without it Cancel waits for those that were sent, since their answers tell what is changed.
   */
  leave?: ((item: Item) => BulkResult) | undefined;
}

/** One piece of work on several connections at a time. */
export interface BulkRunner {
  run: Accessor<BulkRun>;
  /** @returns the end of it; undefined where something else is at work */
  start<Item>(task: BulkTask<Item>): Promise<BulkRun | undefined>;
  /** Starts no further ones. */
  cancel(): void;
  /** Takes the results away. */
  dismiss(): void;
}

/** A place for work on several connections. */
export function createBulkRun(): BulkRunner {
  const [run, setRun] = createSignal<BulkRun>({ phase: 'idle' });
  let stop: (() => void) | undefined;

  const start: BulkRunner['start'] = async (task) => {
    if (run().phase === 'running') return undefined;
    const { action, items, atOnce, work, leave } = task;
    const results: BulkResult[] = [];
    let cancelled = false;
    const stopped = new Promise<'stopped'>((resolve) => {
      stop = () => {
        cancelled = true;
        show();
        resolve('stopped');
      };
    });
    const show = () => setRun({ phase: 'running', action, total: items.length, results: [...results], cancelled });
    show();
    const queue = items.values();
    const worker = async () => {
      for (const item of queue) {
        const result = await (leave ? Promise.race([work(item), stopped]) : work(item));
        results.push(result === 'stopped' ? leave!(item) : result);
        show();
        if (cancelled) return;
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    stop = undefined;
    const ended: BulkRun = { phase: 'ended', action, total: items.length, results };
    setRun(ended);
    return ended;
  };
  return {
    run,
    start,
    cancel: () => stop?.(),
    dismiss: () => run().phase === 'ended' && setRun({ phase: 'idle' }),
  };
}
