import type { ApiFailure } from '~/api/api-error';
import { line, lineText, type Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import { problemWords, type AttemptWords } from './problem-words';
import { refusalTold } from './problem-refusal';
import type { ProblemView } from './problem-view';
import { duration, exact } from './time';

export type { Attempt } from './problem-words';
export type { ProblemView } from './problem-view';

/** A failed request, explained. @param words of what was being done @param zone IANA name for the time among the facts; undefined is the browser's own */
export function problemView(
  platform: Platform,
  words: AttemptWords,
  failure: ApiFailure,
  zone: string | undefined,
): ProblemView {
  const { attempt, title } = words;
  const open = { title, means: words.meansOpen, facts: [], retry: true };
  const again = ['load', 'look', 'test'].includes(attempt) ? problemWords.retry : problemWords.lookFirst;
  switch (failure.kind) {
    case 'unreachable':
      return { ...open, kind: failure.kind, happened: problemWords.unreachable, next: problemWords.unreachableNext };
    case 'timed-out':
      return { ...open, kind: failure.kind, happened: problemWords.timedOut(duration(failure.afterMs)), next: again };
    case 'aborted':
      return { ...open, kind: failure.kind, happened: problemWords.aborted, next: again };
    case 'unreadable':
      return {
        ...open,
        kind: failure.kind,
        happened: problemWords.unreadable[failure.what],
        ...(failure.what === 'led-away'
          ? { next: problemWords.ledAwayNext }
          : { next: problemWords.unreadableNext, facts: unreadableFacts(failure, zone) }),
      };
    case 'refused':
      return refusedView(platform, words, failure, zone);
  }
}

function refusedView(
  platform: Platform,
  { attempt, title, means }: AttemptWords,
  { refusal, requestId, at }: Extract<ApiFailure, { kind: 'refused' }>,
  zone: string | undefined,
): ProblemView {
  const { status, code, details } = refusal;
  const { told, said } = refusalTold(platform, attempt, refusal);
  const detail = details['error'] ?? details['reason'] ?? said;
  const repeated = lineText(told.happened).includes(detail);
  return {
    kind: code ?? `http-${status}`,
    title,
    means,
    ...told,
    facts: [
      problemWords.status(status, code),
      ...(requestId === undefined ? [] : [problemWords.request(requestId)]),
      line`${{ time: exact(at, zone) }}`,
      ...(repeated ? [] : [problemWords.reason(detail)]),
    ],
  };
}

function unreadableFacts(failure: Extract<ApiFailure, { kind: 'unreadable' }>, zone: string | undefined): Line[] {
  const { status, path, problem, at } = failure;
  return [
    problemWords.status(status, undefined),
    problemWords.shapeFact(path, problem),
    line`${{ time: exact(at, zone) }}`,
  ];
}
