import type { ConnectionActions } from '~/connections/data/connection-actions';
import type { TestRun } from '~/connections/view/test-view';
import type { ConnectionRecord } from '~/contract/connection';
import type { SignInGuard } from './create-sign-in-guard';
import { createTestRun, type TestRunner } from './create-test-run';

/** The saved tests of a list: each connection has its own, and several may run at once. */
export interface RowTests {
  /** The test of a connection, idle where none was started. Reactive. */
  of(id: string): TestRunner;
  /**
   * Starts a saved test: without a body, so that the server records it (§10.4). It asks first where the sign-in was refused
   * before, unless that was `asked` already (SignInGuard.askAll). A `quiet` one is announced by whoever started it.
   * @returns the run when it ended by itself; undefined where it was stopped, or not started
   */
  start(record: ConnectionRecord, how?: { asked?: boolean; quiet?: boolean }): Promise<TestRun | undefined>;
  /** Whether the newest test of a connection is announced elsewhere, as one of several. */
  isQuiet(id: string): boolean;
}

/** Saved tests, kept as long as their owner lives, so that they go on while another screen is shown. */
export function createRowTests(actions: ConnectionActions, guard: SignInGuard): RowTests {
  const runners = new Map<string, TestRunner>();
  const quietOnes = new Set<string>();
  const of = (id: string): TestRunner => {
    const known = runners.get(id) ?? createTestRun();
    runners.set(id, known);
    return known;
  };
  return {
    of,
    isQuiet: (id) => quietOnes.has(id),
    start(record, { asked = false, quiet = false } = {}) {
      const { id } = record;
      const attempt = guard.saved(record);
      const go = () => {
        if (quiet) quietOnes.add(id);
        else quietOnes.delete(id);
        return of(id).start('saved', attempt.subject, () => guard.watch(attempt, actions.testSaved(id)));
      };
      return asked ? go() : guard.ask(attempt, go);
    },
  };
}
