import type { Refuses } from './offers';
import type { ViewTime } from './time';

/** What a connection's sentences depend on beside its own entry. */
export interface RowContext {
  /** By the server's clock (see serverNow). */
  time: ViewTime;
  /** Why the server changes nothing for this page. */
  refuses: Refuses | undefined;
  /** Newest `lastAttemptAt` of the list in milliseconds, by which a first poll can be guessed; undefined where nothing was polled. */
  newestAttempt: number | undefined;
}
