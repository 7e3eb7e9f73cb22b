import { createSignal, type Accessor } from 'solid-js';

/** Runs a piece of work on a press, once at a time, and says whether it runs. */
export function createBusy(work: () => Promise<unknown>): { busy: Accessor<boolean>; run: () => void } {
  const [busy, setBusy] = createSignal(false);
  const run = async () => {
    if (busy()) return;
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
    }
  };
  return { busy, run: () => void run() };
}
