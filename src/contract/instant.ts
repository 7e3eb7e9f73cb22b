import * as z from 'zod/mini';
import { expected } from './expected';

/**
 * A point in time on the wire: RFC 3339, UTC, 0 to 9 digits of a second (wire contract, conventions and §10.19).
 * Stays the text it was, since parsing would drop everything below a millisecond.
 */
export const Instant = z.string({ error: expected('a time') }).check(
  z.refine((text) => /^\d{4}-/.test(text) && !Number.isNaN(Date.parse(text)), {
    error: 'expected a time as in RFC 3339',
  }),
);
export type Instant = z.infer<typeof Instant>;

/** Go's zero time, which some fields carry where others leave the key out (§10.20). */
const zeroTime = /^0001-01-01T00:00:00/;

/** Milliseconds since 1970, or undefined where the instant is absent or Go's zero time. */
export function instantMs(instant: Instant | undefined): number | undefined {
  return instant === undefined || zeroTime.test(instant) ? undefined : Date.parse(instant);
}
