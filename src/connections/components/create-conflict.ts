import { batch, createMemo, type Accessor, type Setter } from 'solid-js';
import { allOf, differences, type Conflict, type Side } from '~/connections/view/conflict';
import { conflictView, type ConflictView } from '~/connections/view/conflict-view';
import type { FormState } from '~/connections/view/form';
import type { EditablePlatform } from '~/platforms/platform-form';

/** What stands between a form and its save, and the ways out of it. */
export interface ConflictChoice {
  /** undefined where nothing does. */
  view: Accessor<ConflictView | undefined>;
  choose(name: string, side: Side): void;
  chooseAll(side: Side): void;
  /** Back to the form as it was. */
  close(): void;
  /** Puts the chosen values into the form. @returns whether every entry was chosen */
  take(): boolean;
  /** Makes it the form of a new connection. */
  addAsNew(): void;
}

interface ConflictOf {
  platform: EditablePlatform;
  state: Accessor<FormState>;
  conflict: Accessor<Conflict | undefined>;
  setConflict: Setter<Conflict | undefined>;
  settle(chosen: Extract<Conflict, { kind: 'changed' }>): void;
  renew(): void;
}

/** The choice between two versions of a connection, within the current owner. */
export function createConflict({ platform, state, conflict, setConflict, settle, renew }: ConflictOf): ConflictChoice {
  const view = createMemo(() => {
    const now = conflict();
    return now && conflictView(platform, state(), now);
  });
  const changed = () => {
    const now = conflict();
    return now?.kind === 'changed' ? now : undefined;
  };
  return {
    view,
    choose(name, side) {
      const now = changed();
      if (now) setConflict({ ...now, choices: { ...now.choices, [name]: side } });
    },
    chooseAll(side) {
      const now = changed();
      if (now) setConflict({ ...now, choices: allOf(side, differences(platform, state(), now.server)) });
    },
    close: () => setConflict(undefined),
    take() {
      const now = changed();
      if (!now) return false;
      const whole = differences(platform, state(), now.server).every(({ entry }) => now.choices[entry.name]);
      batch(() => {
        settle(now);
        setConflict(undefined);
      });
      return whole;
    },
    addAsNew() {
      batch(() => {
        renew();
        setConflict(undefined);
      });
    },
  };
}
