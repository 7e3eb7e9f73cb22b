import { createSignal, type Accessor } from 'solid-js';
import type { Outcome } from '~/api/outcome';
import type { TestKind, TestRun } from '~/connections/view/test-view';
import type { TestResult } from '~/contract/test-result';
import { nowMs } from '~/lib/clock';
import type { FailureSubject } from '~/platforms/explain';

/** One place where tests run, one at a time. */
export interface TestRunner {
  run: Accessor<TestRun>;
  running(): boolean;
  /**
   * Starts a test; one that is still running is stopped before.
   * @param work asks the server; the signal aborts it, which a saved test has to ignore (§10.5)
   * @returns the run when it ended by itself; undefined where it was stopped
   */
  start(
    kind: TestKind,
    subject: FailureSubject,
    work: (signal: AbortSignal) => Promise<Outcome<TestResult>>,
  ): Promise<TestRun | undefined>;
  /** Stops at once; an answer that comes later is dropped. */
  stop(): void;
}

/** A place for tests. Whoever makes it stops what still runs when it goes away. */
export function createTestRun(): TestRunner {
  const [run, setRun] = createSignal<TestRun>({ phase: 'idle' });
  let current: AbortController | undefined;

  const stop = (): void => {
    const state = run();
    if (state.phase !== 'running') return;
    current?.abort();
    current = undefined;
    setRun({ ...state, phase: 'stopped', endedAt: nowMs() });
  };
  const start: TestRunner['start'] = async (kind, subject, work) => {
    stop();
    const mine = new AbortController();
    current = mine;
    const startedAt = nowMs();
    setRun({ phase: 'running', kind, subject, startedAt });
    const answer = await work(mine.signal);
    if (current !== mine) return undefined;
    current = undefined;
    const outcome = answer.ok ? { ok: true as const, result: answer.value } : answer;
    const done: TestRun = { phase: 'done', kind, subject, startedAt, endedAt: nowMs(), outcome };
    setRun(done);
    return done;
  };
  return { run, running: () => run().phase === 'running', start, stop };
}
