import { createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Outcome } from '~/api/outcome';
import type { PreviewRun } from '~/connections/view/preview-view';
import type { PreviewResult } from '~/contract/preview-result';

/** Where it is asked what a connection would count as, one question at a time. */
export interface PreviewRunner {
  run: Accessor<PreviewRun>;
  /** Asks anew; a question that is still open is dropped. The signal ends with the owner. */
  start(
    about: { saved: boolean; enabled: boolean },
    work: (signal: AbortSignal) => Promise<Outcome<PreviewResult>>,
  ): Promise<void>;
  stop(): void;
}

/** A place for such questions within the current owner. */
export function createPreview(): PreviewRunner {
  const [run, setRun] = createSignal<PreviewRun>({ phase: 'idle' });
  let current: AbortController | undefined;
  const stop = (): void => {
    current?.abort();
    current = undefined;
    if (run().phase === 'running') setRun({ phase: 'stopped' });
  };
  onCleanup(stop);
  return {
    run,
    stop,
    async start(about, work) {
      stop();
      const mine = new AbortController();
      current = mine;
      setRun({ phase: 'running' });
      const outcome = await work(mine.signal);
      if (current === mine) setRun({ phase: 'done', ...about, outcome });
    },
  };
}
