import type { ConnectionActions } from '~/connections/data/connection-actions';
import type { TestRun } from '~/connections/view/test-view';
import type { ConnectionRecord } from '~/contract/connection';
import type { Platform } from '~/platforms/platform';
import { createTestRun, type TestRunner } from './create-test-run';

/** The saved tests of a list: each connection has its own, and several may run at once. */
export interface RowTests {
  /** The test of a connection, idle where none was started. Reactive. */
  of(id: string): TestRunner;
  /** Starts a saved test: without a body, so that the server records it (§10.4). */
  start(record: ConnectionRecord): Promise<TestRun | undefined>;
}

/** Saved tests, kept as long as their owner lives, so that they go on while another screen is shown. */
export function createRowTests(platform: Platform, actions: ConnectionActions): RowTests {
  const runners = new Map<string, TestRunner>();
  const of = (id: string): TestRunner => {
    const known = runners.get(id) ?? createTestRun();
    runners.set(id, known);
    return known;
  };
  return {
    of,
    start: (record) => of(record.id).start('saved', platform.subject(record), () => actions.testSaved(record.id)),
  };
}
