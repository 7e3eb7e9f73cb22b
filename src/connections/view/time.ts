import type { Moment } from '~/lib/line';

/** "Now" by the server's clock in milliseconds since 1970, and the zone that exact times are given in. */
export interface ViewTime {
  now: number;
  /** IANA name, as "Europe/Berlin"; undefined is the browser's own. */
  zone: string | undefined;
}

/**
 * The server's "now": its clock when it answered, and what has passed since on the page's clock, so that neither clock being wrong ages anything.
 * Without a `Date` header the page's clock has to do.
 */
export function serverNow(reply: { serverTime: number | undefined; receivedAt: number }, pageNow: number): number {
  return reply.serverTime === undefined ? pageNow : reply.serverTime + Math.max(0, pageNow - reply.receivedAt);
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in its largest fitting unit, rounded down: "42 s", "4 min", "3 h", "2 days". */
export function duration(ms: number): string {
  const span = Math.max(0, ms);
  if (span < minute) return `${Math.floor(span / second)} s`;
  if (span < hour) return `${Math.floor(span / minute)} min`;
  if (span < 2 * day) return `${Math.floor(span / hour)} h`;
  return `${Math.floor(span / day)} days`;
}

/** How long something took: "under 0.1 s", "0.3 s", "9.8 s", "12 s". */
export function took(ms: number): string {
  const span = Math.max(0, ms);
  if (span < 50) return 'under 0.1 s';
  return span < 10 * second ? `${(span / second).toFixed(1)} s` : duration(span);
}

/** A past instant: "42 s ago", exact on hover. What lies within the last second, or by a coarse clock ahead, is "just now". */
export function ago(ms: number, { now, zone }: ViewTime): Moment {
  const span = now - ms;
  return {
    text: span < second ? 'just now' : `${duration(span)} ago`,
    exact: exactText(ms, zone, false),
    iso: new Date(ms).toISOString(),
  };
}

/** An instant in full: "22 Aug 2026, 14:06:52.501 CEST"; how long ago on hover. */
export function exact(ms: number, zone: string | undefined, fraction = false): Moment {
  const text = exactText(ms, zone, fraction);
  return { text, exact: text, iso: new Date(ms).toISOString() };
}

/** An instant of today as a clock shows it: "14:06:52", "14:06". */
export function clock(ms: number, zone: string | undefined, seconds = true): Moment {
  const text = format(zone, seconds ? 'clock' : 'short').format(ms);
  return { text, exact: exactText(ms, zone, false), iso: new Date(ms).toISOString() };
}

/** The same with its zone: "14:07:57 CEST". */
export function clockAndZone(ms: number, zone: string | undefined): Moment {
  return { text: format(zone, 'zoned').format(ms), exact: exactText(ms, zone, false), iso: new Date(ms).toISOString() };
}

/** A coming instant: "in 21 s", or "now" where it should have come. */
export function until(ms: number, now: number): string {
  return ms - now < second ? 'now' : `in ${duration(ms - now)}`;
}

function exactText(ms: number, zone: string | undefined, fraction: boolean): string {
  return format(zone, fraction && ms % second !== 0 ? 'fraction' : 'plain').format(ms);
}

const clockParts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const plain = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  ...clockParts,
  second: '2-digit',
  timeZoneName: 'short',
} as const;
const shapes: Readonly<Record<'plain' | 'fraction' | 'clock' | 'zoned' | 'short', Intl.DateTimeFormatOptions>> = {
  plain,
  fraction: { ...plain, fractionalSecondDigits: 3 },
  clock: { ...clockParts, second: '2-digit' },
  zoned: { ...clockParts, second: '2-digit', timeZoneName: 'short' },
  short: clockParts,
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than using it a thousand times, and a list ticks every second. */
function format(zone: string | undefined, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${shape} ${zone ?? ''}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    ...shapes[shape],
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
  formats.set(key, made);
  return made;
}
