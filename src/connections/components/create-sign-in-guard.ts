import { createSignal, type Accessor } from 'solid-js';
import type { ListEntry } from '~/api/list-entry';
import type { Outcome } from '~/api/outcome';
import { lockOutWarning } from '~/connections/view/lock-out-warning';
import {
  accountOf,
  refusalsOf,
  refusedPollsOf,
  riskOf,
  verdictOf,
  withRefusal,
  withSuccess,
  type Ledger,
  type RefusedPolls,
  type Risk,
  type SignIn,
} from '~/connections/view/sign-in-guard';
import type { ConnectionRecord } from '~/contract/connection';
import { nowMs } from '~/lib/clock';
import type { Line } from '~/lib/line';
import type { FailureSubject } from '~/platforms/explain';
import type { Platform } from '~/platforms/platform';

/** The sign-in that a test is about to make. `secret` is the stand-in for it, never the secret itself. */
export interface Attempt {
  subject: FailureSubject;
  secret: string | Promise<string>;
}

/** A test that has to ask first, with what its question tells. */
export interface AskedAttempt {
  subject: FailureSubject;
  risk: Risk;
  polls: RefusedPolls | undefined;
  /** The saved connection it is about; undefined for what is typed. */
  record: ConnectionRecord | undefined;
}

/** The question that stands. */
export interface GuardQuestion {
  asked: readonly AskedAttempt[];
  /** How many tests were to be started, asked or not. */
  of: number;
  answer(answer: 'all' | 'others' | 'none'): void;
}

/**
 * Keeps tests from locking an account: it knows the refused sign-ins of all rows and forms of the page, and asks before
 * the next one. It never holds a secret.
 */
export interface SignInGuard {
  /** The sign-in of a saved connection. */
  saved(record: ConnectionRecord): Attempt;
  /**
   * Starts a test, at once where nothing speaks against it; else after a question.
   * @returns what `go` returns; undefined where the answer was no
   */
  ask<T>(attempt: Attempt, go: () => Promise<T>): Promise<T | undefined>;
  /** Notes what comes of a test, and hands it on. Also of one that nobody waits for any more. */
  watch<T>(attempt: Attempt, work: Promise<Outcome<T>>): Promise<Outcome<T>>;
  /** Which saved tests would ask now. */
  asks(records: readonly ConnectionRecord[]): readonly ConnectionRecord[];
  /** Asks once for several saved tests. @returns those to start, with `{ asked: true }` */
  askAll(records: readonly ConnectionRecord[]): Promise<readonly ConnectionRecord[]>;
  /** After a save with a typed secret: from now on the stored one is that one. */
  secretSaved(id: string, secret: string | Promise<string>): void;
  /**
   * That an account may soon be locked; undefined while few of its sign-ins were refused. Reactive.
   * @param own id of the connection that tells of its polls by itself
   */
  warning(subject: FailureSubject, now: number, own?: string): Line | undefined;
  question: Accessor<GuardQuestion | undefined>;
  /** Takes the question away, as an answer of no. */
  dismiss(): void;
  /** What is remembered, for those who want to see that it holds no secret. */
  ledger: Accessor<Ledger>;
}

/** A guard, as long as the page shows the platform. @param entries the list as last read */
export function createSignInGuard(platform: Platform, entries: () => readonly ListEntry[]): SignInGuard {
  const [ledger, setLedger] = createSignal<Ledger>([]);
  const [question, setQuestion] = createSignal<GuardQuestion>();
  const stored = new Map<string, string>();
  let changes = 0;
  const policy = platform.lockOut;
  const secretOf = ({ id }: ConnectionRecord): string => stored.get(id) ?? `stored:${id}`;
  const isKnown = ({ subject }: Attempt) => refusalsOf(ledger(), accountOf(subject), nowMs(), policy) !== undefined;

  const judge = (subject: FailureSubject, secret: string, record?: ConnectionRecord): AskedAttempt[] => {
    const account = accountOf(subject);
    const risk = riskOf(ledger(), { account, secret }, nowMs(), policy);
    return risk ? [{ subject, risk, polls: refusedPollsOf(platform, entries(), account), record }] : [];
  };
  const judgeSaved = (records: readonly ConnectionRecord[]): AskedAttempt[] =>
    records.flatMap((record) => judge(platform.subject(record), secretOf(record), record));
  /** One question at a time: while one stands, or is being weighed, the next is answered with no. */
  const put = (asked: readonly AskedAttempt[], of: number): Promise<'all' | 'others' | 'none'> =>
    new Promise((resolve) => {
      if (asked.length === 0) return resolve('all');
      if (question()) return resolve('none');
      const answer = (given: 'all' | 'others' | 'none') => {
        setQuestion(undefined);
        resolve(given);
      };
      setQuestion({ asked, of, answer });
    });

  return {
    saved: (record) => ({ subject: platform.subject(record), secret: secretOf(record) }),
    async ask(attempt, go) {
      if (!isKnown(attempt)) return go();
      const secret = await attempt.secret;
      return (await put(judge(attempt.subject, secret), 1)) === 'all' ? go() : undefined;
    },
    async watch({ subject, secret }, work) {
      const outcome = await work;
      const account = accountOf(subject);
      const verdict = verdictOf(platform, outcome);
      if (verdict === 'refused') {
        const signIn: SignIn = { account, secret: await secret };
        setLedger((before) => withRefusal(before, signIn, nowMs(), policy));
      } else if (verdict === 'worked') {
        setLedger((before) => withSuccess(before, account));
      }
      return outcome;
    },
    asks: (records) => judgeSaved(records).flatMap(({ record }) => record ?? []),
    async askAll(records) {
      const asked = judgeSaved(records);
      const answer = await put(asked, records.length);
      if (answer === 'none') return [];
      return answer === 'all' ? records : records.filter((record) => !asked.some((each) => each.record === record));
    },
    secretSaved(id, secret) {
      const mark = `changed:${id}:${(changes += 1)}`;
      stored.set(id, mark);
      // Known a moment later; in between, or where another save was faster, the mark holds.
      void Promise.resolve(secret).then((same) => stored.get(id) === mark && stored.set(id, same));
    },
    warning(subject, now, own) {
      const account = accountOf(subject);
      const refusals = refusalsOf(ledger(), account, now, policy);
      if (refusals === undefined) return undefined;
      const polls = refusedPollsOf(platform, entries(), account);
      return lockOutWarning(platform, subject, { refusals, polls: polls?.id === own ? undefined : polls }, undefined);
    },
    question,
    dismiss: () => question()?.answer('none'),
    ledger,
  };
}
