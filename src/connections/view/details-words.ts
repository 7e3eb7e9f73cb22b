import { keep, line, type Line, type Moment } from '~/lib/line';
import { number, quantity } from '~/lib/quantity';

/** Sentences of the details page. */
export const detailWords = {
  contribution: 'Contribution',
  asSeen: (username: string): Line =>
    username === '' ? line`As this account sees it.` : line`As ${keep(username)} sees it.`,
  stillOld: line`These figures are older than the last attempts.`,
  nothing: line`Nothing was collected yet.`,
  nothingDisabled: line`Nothing is collected while the connection is disabled.`,
  issues: 'What is limited',
  issuesNote: (shown: number, total: number): string =>
    `${number(shown)} of ${quantity(total, 'issue')}. Pulse keeps the three most frequent causes, without object names; a test names the objects that it sampled.`,
  polling: 'Polling',
  settings: 'Settings',
  lastAttempt: 'Last attempt',
  lastSuccess: 'Last success',
  collectedAt: 'Collected',
  nextAttempt: 'Next attempt',
  interval: 'Interval',
  failuresInARow: 'Failures in a row',
  lastError: 'Last error',
  errorCategory: 'Its category',
  errorAt: 'Its time',
  issueCount: 'Issues',
  none: line`none`,
  never: line`never`,
  unknown: line`not known`,
  noCategory: line`none given`,
  noMessage: line`no message`,
  about: (time: Moment): Line => line`about ${{ time }}`,
  due: line`due`,
  notPolled: line`none while disabled`,
  firstPoll: line`within about a minute of saving`,
  every: (seconds: number): Line => line`${quantity(seconds, 'second')} after each round`,
  degradedSuccess: line`a degraded poll counts as a success`,
};
