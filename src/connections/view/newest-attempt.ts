import type { ListEntry } from '~/api/list-entry';
import { instantMs } from '~/contract/instant';

/** The newest `lastAttemptAt` of a list, milliseconds since 1970, by which a first poll can be guessed; undefined where nothing was polled. */
export function newestAttempt(entries: readonly ListEntry[]): number | undefined {
  return entries.reduce<number | undefined>((newest, entry) => {
    const at = entry.kind === 'readable' ? instantMs(entry.connection.poll?.lastAttemptAt) : undefined;
    return at === undefined || (newest !== undefined && newest >= at) ? newest : at;
  }, undefined);
}
