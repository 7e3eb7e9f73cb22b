import { code, keep, line, type Line, type Moment } from '~/lib/line';
import { number, quantity } from '~/lib/quantity';

/** Sentences of the question before a test that may lock an account, whatever the platform. */
export const repeatWords = {
  title: { same: 'Test the same sign-in again?', 'near-lock': 'Test although this may lock the account?' },
  titleSeveral: 'Test refused sign-ins again?',
  refused: (username: string, destination: string, when: Line): Line =>
    username === ''
      ? line`The sign-in to ${code(destination)} was refused ${when}.`
      : line`The sign-in of ${keep(username)} to ${code(destination)} was refused ${when}.`,
  times: (count: number, since: Moment, last: Moment): Line =>
    line`${number(count)} times since ${{ time: since }}, the last time ${{ time: last }}`,
  sameValues: line`Host, user name and password are the same now.`,
  happenedSeveral: (asked: number, all: number): Line =>
    asked === all
      ? line`Sign-ins of ${asked === 1 ? 'this connection' : `all ${quantity(asked, 'connection')}`} were refused in the last minutes:`
      : line`Sign-ins of ${number(asked)} of the ${quantity(all, 'connection')} were refused in the last minutes:`,
  more: (count: number): string => `and ${number(count)} more`,
  again: line`If nothing was changed at the other end, the answer will be the same.`,
  near: line`The next refusal may lock the account.`,
  cancel: 'Cancel',
  others: (count: number): string => (count === 1 ? 'Test the other one' : `Test the other ${number(count)}`),
  go: 'Test anyway',
};
