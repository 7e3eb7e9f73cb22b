import { keep, line, type Line, type Moment } from '~/lib/line';
import { quantity } from '~/lib/quantity';

/** Sentences about refused sign-ins that add up, whatever the platform. */
export const lockOutWords = {
  seen: (count: number, username: string, since: Moment): Line =>
    username === ''
      ? line`${quantity(count, 'refused sign-in')} since ${{ time: since }}.`
      : line`${quantity(count, 'refused sign-in')} of ${keep(username)} since ${{ time: since }}.`,
  polls: (name: string, everySeconds: number): Line =>
    line`The polls of ${name} are refused as well, about one every ${keep(`${everySeconds} s`)}, and add to the count.`,
};
