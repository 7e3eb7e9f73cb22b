import { line, type Line, type Moment } from '~/lib/line';
import { quantity } from '~/lib/quantity';

/** What a strip of attempts says. Times as "13:53". */
export const attemptWords = {
  head: (since: string): string => `Attempts since ${since}`,
  none: (since: string): string => `No attempt since ${since}`,
  some: (count: number, since: string, summary: string): string =>
    `${quantity(count, 'attempt')} since ${since}: ${summary}`,
  outcomes: { worked: 'worked', limited: 'limited', failed: 'failed' },
  all: (outcome: string): string => `all ${outcome}`,
  then: (first: string, second: string): string => `${first}, then ${second}`,
  one: (outcome: string, at: string): string => `${outcome} at ${at}`,
  away: (from: string, to: string): string => `; this page did not look from ${from} to ${to}`,
  awayOften: (times: number): string => `; this page did not look ${quantity(times, 'time')} in between`,
  legend: (since: string): string => `One mark per attempt that this page has seen since ${since}:`,
  label: 'Attempts',
  seenSince: (when: Moment): Line => line`seen on this page since ${{ time: when }}`,
  gaps: 'A gap is a time in which this page did not look.',
  noneSeen: 'none seen yet',
  times: 'Times of the attempts',
};

/** What changed from one collection to the next. */
export const changeWords = {
  since: (changes: readonly string[], when: Moment): Line => line`${changes.join(', ')} since ${{ time: when }}`,
};
