import type { Instant } from '~/contract/instant';

/** A point in time as the server keeps it: milliseconds since 1970 and the nanoseconds below. */
export interface Moment {
  ms: number;
  nanos: number;
}

/** Makes instants from a clock that may stand still; none is given twice, each is later than the one before (§10.19). */
export interface Instants {
  next(): Instant;
  readonly last: Moment;
}

/**
 * @param clock milliseconds since 1970, fractions allowed
 * @param after no instant is equal to it or earlier
 */
export function createInstants(clock: () => number, after: Moment = { ms: 0, nanos: 0 }): Instants {
  let last = after;
  return {
    next() {
      const now = clock();
      const ms = Math.floor(now);
      const moment = { ms, nanos: Math.floor((now - ms) * 1000) * 1000 };
      last = isLater(moment, last) ? moment : microsecondAfter(last);
      return formatInstant(last);
    },
    get last() {
      return last;
    },
  };
}

/** RFC 3339 in UTC with as many digits of a second as are needed, as Go writes it (conventions). */
export function formatInstant({ ms, nanos }: Moment): Instant {
  const iso = new Date(ms).toISOString();
  const fraction = `${iso.slice(20, 23)}${String(nanos).padStart(6, '0')}`.replace(/0+$/, '');
  return `${iso.slice(0, 19)}${fraction === '' ? '' : `.${fraction}`}Z`;
}

function isLater(left: Moment, right: Moment): boolean {
  return left.ms > right.ms || (left.ms === right.ms && left.nanos > right.nanos);
}

function microsecondAfter({ ms, nanos }: Moment): Moment {
  return nanos < 999_000 ? { ms, nanos: nanos + 1000 } : { ms: ms + 1, nanos: 0 };
}
