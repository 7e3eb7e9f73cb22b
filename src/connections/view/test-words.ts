import { code, keep, line, type Line, type Moment } from '~/lib/line';
import { listed } from '~/lib/quantity';
import type { FailureSubject, StepMark } from '~/platforms/explain';

/** Which test: typed values, typed over stored ones, the same with nothing changed, or stored ones (recorded by the server). */
export type TestKind = 'draft' | 'overlay' | 'unchanged' | 'saved';

/** The word under each step. */
export const stepWords: Readonly<Record<StepMark, string>> = {
  passed: 'passed',
  limited: 'limited',
  failed: 'failed',
  'not-reached': 'not reached',
  running: 'running',
  'not-run': 'not run',
  'not-checked': 'not checked',
  unknown: 'not known',
};

/** Sentences about a test, whatever the platform. */
export const testWords = {
  idle: 'Optional. A test saves nothing.',
  running: 'Testing the connection',
  stop: 'Stop test',
  progress: (seconds: number, atMost: number): string =>
    seconds <= atMost ? `${seconds} s of at most ${atMost} s` : `${seconds} s`,
  patience: (atMost: number): string => `Still working. The server allows itself ${atMost} s.`,
  longer: (atMost: number): string =>
    `Still working, longer than the ${atMost} s that the server allows itself. An answer may yet come.`,
  savedStop: 'Stopping only ends the waiting: the server finishes this test and records it.',
  works: 'Connection works',
  limited: 'Connection works, with limits',
  stopped: 'Test stopped',
  took: (when: Moment, span: string): Line => line`${{ time: when }}, took ${span}`,
  older: ({ destination, username }: FailureSubject): Line =>
    username === ''
      ? line`Older than your changes: this tested ${code(destination)}`
      : line`Older than your changes: this tested ${code(destination)} as ${keep(username)}`,
  seen: (username: string): Line =>
    username === '' ? line`As this account sees it.` : line`As ${keep(username)} sees it.`,
  uncounted: line`This Pulse server says only that it works, without counts.`,
  after: {
    draft: line`Nothing is saved yet. Once added and enabled, all this comes in within about a minute.`,
    overlay: line`Nothing is saved yet. Once saved and enabled, all this comes in within about a minute.`,
    unchanged: line`These are the settings as saved. Nothing was changed, so nothing needs saving.`,
    saved: line`The Pulse server has recorded this result.`,
  } satisfies Record<TestKind, Line>,
  afterNothing: line`Nothing is saved yet.`,
  stoppedHappened: {
    draft: line`The test was stopped before it had a result. Nothing was saved.`,
    overlay: line`The test was stopped before it had a result. Nothing was saved.`,
    unchanged: line`The test was stopped before it had a result.`,
    saved: line`This page no longer waits for the test. The server finishes it and records the result.`,
  } satisfies Record<TestKind, Line>,
  stoppedNext: {
    draft: line`Test again whenever you like.`,
    overlay: line`Test again whenever you like.`,
    unchanged: line`Test again whenever you like.`,
    saved: line`The next refresh of the list shows what came of it.`,
  } satisfies Record<TestKind, Line>,
  maybeRecorded: line`The server may have finished the test all the same, and recorded its result.`,
  rowRunning: (seconds: number, still: boolean): string =>
    `Testing the saved connection: ${seconds} s${still ? ', still working' : ''}`,
  announceRunning: 'The test is running.',
  announceWorks: (title: string, figures: readonly string[]): string =>
    figures.length === 0 ? `${title}.` : `${title}: ${listed(figures)}.`,
  objects: (objects: readonly { kind: string; id: string }[]): string =>
    `Concerns ${objects.map(({ kind, id }) => `${kind} ${id}`.trim()).join(', ')}`,
};
