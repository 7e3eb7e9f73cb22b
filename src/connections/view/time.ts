import type { Line, Moment } from '~/lib/line';

/** "Now" by the server's clock in milliseconds since 1970, and the zone that exact times are given in. */
export interface ViewTime {
  now: number;
  /** IANA name, as "Europe/Berlin"; undefined is the browser's own. */
  zone: string | undefined;
}
export declare function serverNow(reply: { serverTime: number | undefined; receivedAt: number }, pageNow: number): number;
export declare function ago(ms: number, time: ViewTime): Moment;
export declare function exact(ms: number, time: ViewTime, options?: { fraction?: boolean }): Moment;
export declare function until(ms: number, now: number): string;
export declare function duration(ms: number): string;
export type { Line };
