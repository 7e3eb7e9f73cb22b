import { batch, createSignal, type Accessor, type Setter } from 'solid-js';
import type { ApiFailure } from '~/api/api-error';
import type { ConnectionActions } from '~/connections/data/connection-actions';
import { asNew, conflictOf, overRecord, settled, type Conflict } from '~/connections/view/conflict';
import { echoLine } from '~/connections/view/echo';
import type { FormState } from '~/connections/view/form';
import type { Attempt } from '~/connections/view/problem';
import type { ConnectionRecord } from '~/contract/connection';
import type { EditablePlatform } from '~/platforms/platform-form';
import { createConflict, type ConflictChoice } from './create-conflict';

/** What came of a save. */
export interface Saved {
  mode: 'add' | 'edit';
  /** As the server answered it. */
  stored: ConnectionRecord;
  /** As it was right before; undefined where it is new. */
  before: ConnectionRecord | undefined;
  /** What the server stored otherwise than it was sent. */
  echo: string | undefined;
}

/** Why nothing was saved, and what was being done. */
export interface SaveFailure {
  attempt: Extract<Attempt, 'add' | 'save' | 'look'>;
  failure: ApiFailure;
}

/** The save of a form. */
export interface Save {
  /** Resolves with what was stored, or undefined where nothing was saved; then the form's faults, `failure` or `conflict` say why. */
  save(): Promise<Saved | undefined>;
  saving: Accessor<boolean>;
  saved: Accessor<boolean>;
  failure: Accessor<SaveFailure | undefined>;
  conflict: ConflictChoice;
}

/** What a save needs of its form. */
export interface SaveOf {
  platform: EditablePlatform;
  actions: ConnectionActions;
  state: Accessor<FormState>;
  setState: Setter<FormState>;
  /** Whether it may go out; otherwise the form says why. */
  mayGo(): boolean;
  /** Counts a press that found something. */
  refused(): void;
  /** Hears of secrets that were moved between "stored" and "typed". */
  secretsMoved(): void;
  /** Called right before sending; what it gives is called with the id once it is stored. */
  sending(): (id: string) => void;
}

/**
 * Saves a form, within the current owner. A saved connection is read afresh first, so that nothing that somebody else
 * changed is written over unseen: the server itself knows no versions, and the last writer wins (§3.5).
 */
export function createSave(of: SaveOf): Save {
  const { platform, actions, state, setState } = of;
  const [saving, setSaving] = createSignal(false);
  const [saved, setSaved] = createSignal(false);
  const [failure, setFailure] = createSignal<SaveFailure>();
  const [conflict, setConflict] = createSignal<Conflict>();

  const move = (next: FormState): void =>
    batch(() => {
      if (JSON.stringify(secretStates(next)) !== JSON.stringify(secretStates(state()))) of.secretsMoved();
      setState(next);
    });

  async function work(): Promise<Saved | undefined> {
    const { record } = state();
    if (!record) return send(undefined);
    const fresh = await actions.readFresh(record.id);
    if (!fresh.ok) return fail('look', fresh.failure);
    if (fresh.value === undefined) return stop({ kind: 'gone' });
    const changed = conflictOf(platform, state(), fresh.value);
    if (changed) return stop(changed);
    move(overRecord(platform, state(), fresh.value));
    return of.mayGo() ? send(fresh.value) : undefined;
  }

  async function send(before: ConnectionRecord | undefined): Promise<Saved | undefined> {
    const sent = state();
    const input = platform.toInput(sent.values, sent.secrets, before ? 'stored' : 'draft');
    const stored = of.sending();
    const outcome = await (before ? actions.update(before.id, input) : actions.create(input));
    if (!outcome.ok) {
      const gone = outcome.failure.kind === 'refused' && outcome.failure.refusal.code === platform.codes.notFound;
      return gone && before ? stop({ kind: 'gone' }) : fail(before ? 'save' : 'add', outcome.failure);
    }
    setSaved(true);
    stored(outcome.value.id);
    const echo = echoLine(platform, sent, outcome.value);
    return { mode: before ? 'edit' : 'add', stored: outcome.value, before, echo };
  }

  function stop(why: Conflict): undefined {
    setConflict(why);
  }

  /** At the entry where it is about one, else over the form. */
  function fail(attempt: SaveFailure['attempt'], why: ApiFailure): undefined {
    const faults =
      why.kind === 'refused' && why.refusal.code === 'validation_error'
        ? platform.serverFaults(why.refusal.message)
        : [];
    batch(() => {
      if (faults.length > 0) setState((now) => ({ ...now, tried: 'save', serverFaults: faults }));
      else setFailure({ attempt, failure: why });
      of.refused();
    });
  }

  return {
    async save() {
      if (saving() || !of.mayGo()) return undefined;
      batch(() => {
        setSaving(true);
        setFailure(undefined);
        setConflict(undefined);
      });
      try {
        return await work();
      } finally {
        setSaving(false);
      }
    },
    saving,
    saved,
    failure,
    conflict: createConflict({
      platform,
      state,
      conflict,
      setConflict,
      settle: (chosen) => move(settled(platform, state(), chosen)),
      renew: () => move({ ...asNew(platform, state()), serverFaults: [], tried: undefined }),
    }),
  };
}

function secretStates({ secrets }: FormState): string[] {
  return Object.values(secrets).map(({ state }) => state);
}
