import type { ListEntry } from '~/api/list-entry';
import type { ApiFailure } from '~/api/api-error';
import type { ConnectionsReply } from '~/api/connections-api';
import type { Outcome } from '~/api/outcome';
import { axisHead, attemptsView, stripView } from '~/connections/view/attempts-view';
import { restoredLedger, storedLedger } from '~/connections/view/attempts-stored';
import { watchAttempts, type Ledger } from '~/connections/view/attempts';
import { conflictOf } from '~/connections/view/conflict';
import { conflictView } from '~/connections/view/conflict-view';
import { detailsView } from '~/connections/view/details';
import { removedView, savedView } from '~/connections/view/done';
import { echoLine } from '~/connections/view/echo';
import { blankForm, copiedForm, formView, savedForm } from '~/connections/view/form';
import { listView } from '~/connections/view/list';
import { readChoice } from '~/connections/view/list-choice';
import { listContents } from '~/connections/view/list-contents';
import { listFacts } from '~/connections/view/list-facts';
import { settledOrder } from '~/connections/view/list-order';
import { previewView } from '~/connections/view/preview-view';
import { problemView } from '~/connections/view/problem';
import { attemptWords } from '~/connections/view/problem-attempt-words';
import { loadWords } from '~/connections/view/problem-words';
import { removeView } from '~/connections/view/remove';
import { reportText } from '~/connections/view/report';
import { rowView, type RowContext } from '~/connections/view/row';
import { testView, type TestRun } from '~/connections/view/test-view';
import { serverNow } from '~/connections/view/time';
import type { ConnectionRecord } from '~/contract/connection';
import type { TestResult } from '~/contract/test-result';
import { editable } from '~/platforms/forms';
import { platforms } from '~/platforms/registry';
import { signInProblem } from '~/session/view/sign-in';

const [first] = platforms;
if (!first) throw new Error('expected a platform');
const platform = editable(first);
const later = 61_000;
const attempts = [loadWords, ...Object.values(attemptWords)];

/** Everything that the page makes of a list. */
export function viewsOfList(reply: ConnectionsReply, before: Ledger | undefined): { views: unknown; ledger: Ledger } {
  const { entries } = reply;
  const time = { now: serverNow(reply, reply.receivedAt + later), zone: 'UTC' };
  const facts = listFacts(platform, entries);
  const choice = readChoice(platform, '');
  const order = settledOrder({ platform, facts, choice, now: time.now });
  const contents = listContents(platform, { facts, choice, order, now: time.now });
  const ledger = watchAttempts(platform, before, entries, reply.serverTime ?? reply.receivedAt);
  const context: RowContext = { time, refuses: undefined, newestAttempt: time.now - later };
  const views = [
    contents,
    listView(platform, { reply, contents, failure: undefined, refuses: undefined, time }),
    axisHead(ledger, 'UTC'),
    restoredLedger(storedLedger(ledger)),
    // Of very long lists some are like all.
    ...entries.slice(0, 8).map((entry) => viewsOfEntry(entry, context, ledger)),
  ];
  return { views, ledger };
}

function viewsOfEntry(entry: ListEntry, context: RowContext, ledger: Ledger): unknown {
  const row = rowView(platform, entry, context);
  if (entry.kind === 'unreadable') return row;
  const { connection } = entry;
  return [
    row,
    stripView(ledger, entry.key, 'UTC'),
    attemptsView(ledger, entry.key, 'UTC'),
    detailsView(platform, entry, context),
    reportText(platform, connection, context.time.now, undefined),
    removeView(platform, connection),
    removedView(connection.name),
    formView(platform, savedForm(platform, connection)),
    formView(platform, copiedForm(platform, connection)),
  ];
}

/** Everything that the page makes of a record that a save was answered with. */
export function viewsOfSaved(stored: ConnectionRecord): unknown {
  const blank = blankForm(platform);
  const conflict = conflictOf(platform, blank, stored);
  return [
    savedView(platform, { stored, before: undefined, echo: echoLine(platform, blank, stored) }),
    savedView(platform, { stored, before: stored, echo: undefined }),
    conflict && conflictView(platform, blank, conflict),
    formView(platform, savedForm(platform, stored)),
  ];
}

/** Everything that the page makes of a test. */
export function viewsOfTest(outcome: Outcome<TestResult>): unknown {
  const subject = { destination: 'vc.example.net:443', username: 'pulse-ro', skipVerify: false };
  const ended = outcome.ok ? { ok: true as const, result: outcome.value } : outcome;
  return (['draft', 'saved'] as const).map((kind) => {
    const run: TestRun = { phase: 'done', kind, subject, startedAt: 0, endedAt: later, outcome: ended };
    return testView(platform, run, { now: 2 * later, zone: 'UTC', older: true });
  });
}

/** Everything that the page says of a request without a result. */
export function viewsOfFailure(failure: ApiFailure): unknown {
  const time = { now: later, zone: 'UTC' };
  return [
    attempts.map((attempt) => problemView(platform, attempt, failure, 'UTC')),
    listView(platform, { reply: undefined, contents: undefined, failure, refuses: undefined, time }),
    previewView(platform, { phase: 'done', saved: false, enabled: true, outcome: { ok: false, failure } }, [], false),
    signInProblem(failure),
  ];
}
