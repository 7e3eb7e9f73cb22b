import { createSignal } from 'solid-js';
import type { Platform } from '~/platforms/platform';
import type { SignInGuard } from './create-sign-in-guard';

/**
 * A guard that is fetched with the first test that was refused: before that there is nothing to guard against, and the
 * way to the first row stays short.
 * @param load fetches and makes it; where that fails, tests go on without
 */
export function createGuardOnDemand(platform: Platform, load: () => Promise<SignInGuard>): SignInGuard {
  const [guard, setGuard] = createSignal<SignInGuard>();
  let loading: Promise<SignInGuard | undefined> | undefined;
  const fetched = () =>
    (loading ??= load().then(
      (made) => setGuard(made),
      () => (loading = undefined),
    ));
  return {
    saved: (record) => guard()?.saved(record) ?? { subject: platform.subject(record), secret: `stored:${record.id}` },
    ask: (attempt, go) => guard()?.ask(attempt, go) ?? go(),
    async watch(attempt, work) {
      const outcome = await work;
      const refused = !outcome.ok && outcome.failure.kind === 'refused';
      const made = guard() ?? (refused ? await fetched() : undefined);
      return made ? made.watch(attempt, Promise.resolve(outcome)) : outcome;
    },
    asks: (records) => guard()?.asks(records) ?? [],
    askAll: async (records) => guard()?.askAll(records) ?? records,
    secretSaved: (id, secret) => void fetched().then((made) => made?.secretSaved(id, secret)),
    warning: (subject, now, own) => guard()?.warning(subject, now, own),
    question: () => guard()?.question(),
    dismiss: () => guard()?.dismiss(),
    ledger: () => guard()?.ledger() ?? [],
  };
}
