import { line, sentences, type Line } from '~/lib/line';
import type { FailureSubject } from '~/platforms/explain';
import type { Platform } from '~/platforms/platform';
import { lockOutWords } from './lock-out-words';
import { repeatWords } from './repeat-words';
import type { RefusedPolls, Risk } from './sign-in-guard';
import { ago, clock, type ViewTime } from './time';

/** A test that has to ask first. */
export interface AskedTest {
  subject: FailureSubject;
  risk: Risk;
  polls: RefusedPolls | undefined;
  /** Of the saved connection; undefined for what is typed. */
  name: string | undefined;
}

/** The question before a test that may lock an account. */
export interface RepeatQuestion {
  kind: Risk['kind'];
  title: string;
  happened: Line;
  /** The connections that it is about, where there are several; [] otherwise. */
  names: readonly string[];
  means: Line;
  /** That the poller adds to the count; undefined where it does not. */
  polls: Line | undefined;
  buttons: { cancel: string; others: string | undefined; go: string };
}

/** So many are named; the rest is counted. */
const named = 6;

/**
 * The question, ready to print.
 * @param asked the tests that have to ask, at least one
 * @param of how many were to be started in all
 * @param time by the page's clock
 */
export function repeatQuestion(
  platform: Platform,
  asked: readonly [AskedTest, ...AskedTest[]],
  of: number,
  time: ViewTime,
): RepeatQuestion {
  const [first] = asked;
  const most = Math.max(...asked.map(({ risk }) => risk.count));
  const { policy, lockedByNow } = platform.words.lockOut;
  const others = of - asked.length;
  const polls = pollsOf(asked);
  return {
    kind: first.risk.kind,
    title: of === 1 ? repeatWords.title[first.risk.kind] : repeatWords.titleSeveral,
    happened: of === 1 ? happenedOnce(first, time) : repeatWords.happenedSeveral(asked.length, of),
    names: of === 1 ? [] : namesOf(asked),
    means: sentences(
      asked.some(({ risk }) => risk.kind === 'same') ? repeatWords.again : undefined,
      policy,
      most >= platform.lockOut.failures
        ? lockedByNow
        : most >= platform.lockOut.warnFrom
          ? repeatWords.near
          : undefined,
    ),
    polls: polls.length > 0 ? sentences(...polls) : undefined,
    buttons: {
      cancel: repeatWords.cancel,
      others: others > 0 ? repeatWords.others(others) : undefined,
      go: repeatWords.go,
    },
  };
}

function happenedOnce({ subject, risk }: AskedTest, { now, zone }: ViewTime): Line {
  const last = ago(risk.last, { now, zone });
  const when =
    risk.count === 1 ? line`${{ time: last }}` : repeatWords.times(risk.count, clock(risk.since, zone), last);
  const what = repeatWords.refused(subject.username, subject.destination, when);
  return sentences(what, risk.kind === 'same' ? repeatWords.sameValues : undefined);
}

function namesOf(asked: readonly AskedTest[]): string[] {
  const names = asked.map(({ name, subject }) => name ?? subject.destination);
  return names.length <= named + 1 ? names : [...names.slice(0, named), repeatWords.more(names.length - named)];
}

/** Each polled connection once. */
function pollsOf(asked: readonly AskedTest[]): Line[] {
  const polls = new Map(asked.flatMap((each) => (each.polls ? [[each.polls.id, each.polls]] : [])));
  return [...polls.values()].slice(0, named).map(({ name, everySeconds }) => lockOutWords.polls(name, everySeconds));
}
