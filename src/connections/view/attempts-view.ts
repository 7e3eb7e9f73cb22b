import type { Line } from '~/lib/line';
import { number } from '~/lib/quantity';
import { attemptWords } from './attempt-words';
import type { Attempt, Ledger, Outcome } from './attempts';
import { clock } from './time';

/** Marks of a strip in the list, and at most on the details page. */
export const stripMarks = 14;
export const longStripMarks = 40;

/** The time axis of strips. */
export interface AxisView {
  /** Of the newest column: its right edge is the strip's. -1 where there is none yet. */
  newest: number;
  /** The columns that are shown, oldest first: whether the page looked. */
  columns: readonly ('looked' | 'away')[];
}

/** The attempts of one connection. */
export interface StripView {
  /** "14 attempts since 13:53: 11 worked, then 3 failed" */
  label: string;
  /** Oldest first. */
  marks: readonly Attempt[];
}

/** The attempts of one connection in full. */
export interface AttemptsView extends StripView {
  /** "5 worked, 9 limited"; undefined where none was seen. */
  counts: string | undefined;
  /** "seen on this page since 13:53:08" */
  since: Line;
  /** Newest first: "14:06:52 limited". */
  times: readonly { at: ReturnType<typeof clock>; outcome: Outcome; word: string }[];
  /** What a gap means; undefined where there is none. */
  gaps: string | undefined;
}

/** The axis of strips with so many columns. */
export function axisView(ledger: Ledger, columns = stripMarks): AxisView {
  return {
    newest: ledger.rounds.at(-1)?.id ?? -1,
    columns: ledger.rounds.slice(-columns).map(({ kind }) => (kind === 'away' ? 'away' : 'looked')),
  };
}

/** "Attempts since 13:53": since when the page has watched, or since the oldest column that is shown. */
export function axisHead(ledger: Ledger, zone: string | undefined): string {
  return attemptWords.head(axisSince(ledger, zone));
}

/** What stands before the meanings of the marks. */
export function legendTitle(ledger: Ledger, zone: string | undefined): string {
  return attemptWords.legend(axisSince(ledger, zone));
}

function axisSince(ledger: Ledger, zone: string | undefined): string {
  const oldest = ledger.rounds.length > stripMarks ? ledger.rounds.at(-stripMarks)?.from : undefined;
  return clock(Math.max(ledger.since, oldest ?? 0), zone, false).text;
}

/** The strip of one connection: its newest attempts, and in words since when. */
export function stripView(ledger: Ledger, key: string, zone: string | undefined, count = stripMarks): StripView {
  const seen = ledger.seen.get(key)?.attempts ?? [];
  const marks = seen.slice(-count);
  const [first] = marks;
  // A reply tells the newest attempt, so from its time on all are known; what is older than the strip is not counted.
  const from = first && (seen.length > count || first.at < ledger.since) ? first.at : ledger.since;
  const since = clock(from, zone, false).text;
  if (first === undefined) return { label: attemptWords.none(since), marks };
  const label = attemptWords.some(marks.length, since, summary(marks, zone)) + awayText(ledger, first, zone);
  return { label, marks };
}

/** The attempts of one connection with their times. */
export function attemptsView(ledger: Ledger, key: string, zone: string | undefined): AttemptsView {
  const strip = stripView(ledger, key, zone, longStripMarks);
  const [first] = strip.marks;
  return {
    ...strip,
    counts: first && countsText(strip.marks),
    since: attemptWords.seenSince(clock(ledger.since, zone)),
    times: (ledger.seen.get(key)?.attempts ?? [])
      .map(({ at, outcome }) => ({ at: clock(at, zone), outcome, word: attemptWords.outcomes[outcome] }))
      .reverse(),
    gaps: first && awaysAfter(ledger, first).length > 0 ? attemptWords.gaps : undefined,
  };
}

/** "all worked"; "11 worked, then 3 failed"; "13 worked, 1 failed at 13:57". */
function summary(marks: readonly Attempt[], zone: string | undefined): string {
  const changes = marks.flatMap(({ outcome }, index) => (outcome === marks[index - 1]?.outcome ? [] : [index]));
  const [first = 0, second = marks.length] = changes;
  if (changes.length === 1) {
    const word = attemptWords.outcomes[marks[first]!.outcome];
    return marks.length === 1 ? word : attemptWords.all(word);
  }
  if (changes.length > 2) return countsText(marks, (ms) => clock(ms, zone, false).text);
  return attemptWords.then(countsText(marks.slice(0, second)), countsText(marks.slice(second)));
}

/** "5 worked, 9 limited". @param timed names the time of the only one of its kind, where it did not work */
function countsText(marks: readonly Attempt[], timed?: (ms: number) => string): string {
  const counted = (['worked', 'limited', 'failed'] as const).flatMap((outcome) => {
    const those = marks.filter((mark) => mark.outcome === outcome);
    const [only] = those;
    if (only === undefined) return [];
    const text = `${number(those.length)} ${attemptWords.outcomes[outcome]}`;
    return [timed && those.length === 1 && outcome !== 'worked' ? attemptWords.one(text, timed(only.at)) : text];
  });
  return counted.join(', ');
}

function awaysAfter(ledger: Ledger, first: Attempt) {
  return ledger.rounds.filter(({ id, kind }) => kind === 'away' && id > first.round);
}

function awayText(ledger: Ledger, first: Attempt, zone: string | undefined): string {
  const aways = awaysAfter(ledger, first);
  const [away] = aways;
  if (away === undefined) return '';
  const at = (ms: number) => clock(ms, zone, false).text;
  return aways.length > 1 ? attemptWords.awayOften(aways.length) : attemptWords.away(at(away.from), at(away.to));
}
