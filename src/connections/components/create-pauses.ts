import { createSignal, type Accessor } from 'solid-js';
import type { ConnectionActions } from '~/connections/data/connection-actions';
import type { SetEnabled } from '~/connections/data/set-enabled-outcome';
import type { PauseFailure } from '~/connections/view/pause';

/** Pausing or resuming one connection. */
export interface Pause {
  busy: Accessor<boolean>;
  /** What was tried last, and why it failed; undefined where it did not. It may have been done all the same. */
  failed: Accessor<{ enabled: boolean; failure: PauseFailure } | undefined>;
  /** undefined where it is at work already. */
  set(enabled: boolean): Promise<SetEnabled | undefined>;
}

/** What is being paused and resumed, by id, and what came of it; kept as long as their owner lives. */
export interface Pauses {
  of(id: string): Pause;
}

/** Pausing and resuming connections, each on its own. */
export function createPauses(actions: ConnectionActions): Pauses {
  const known = new Map<string, Pause>();
  const create = (id: string): Pause => {
    const [busy, setBusy] = createSignal(false);
    const [failed, setFailed] = createSignal<{ enabled: boolean; failure: PauseFailure }>();
    return {
      busy,
      failed,
      async set(enabled) {
        if (busy()) return undefined;
        setBusy(true);
        setFailed(undefined);
        const outcome = await actions.setEnabled(id, enabled);
        setBusy(false);
        if (!outcome.ok) setFailed({ enabled, failure: outcome.failure });
        return outcome;
      },
    };
  };
  return {
    of(id) {
      const pause = known.get(id) ?? create(id);
      known.set(id, pause);
      return pause;
    },
  };
}
