import { line, type Line } from '~/lib/line';

/** Sentences about clocks that disagree. */
export const clockWords = {
  off: (span: string, ahead: boolean): Line =>
    line`The Pulse server’s clock is ${span} ${ahead ? 'ahead of' : 'behind'} this machine’s. Exact times are the server’s: see which of the two is off.`,
};
