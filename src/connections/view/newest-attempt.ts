import type { ConnectionsReply } from '~/api/connections-api';
import { instantMs } from '~/contract/instant';

/** The newest attempt of a list, of the connections that are polled. */
export function newestAttempt(entries: ConnectionsReply['entries']): number | undefined {
  let newest: number | undefined;
  for (const entry of entries) {
    if (entry.kind === 'unreadable' || !entry.connection.enabled) continue;
    const at = instantMs(entry.connection.poll?.lastAttemptAt);
    if (at !== undefined && (newest === undefined || at > newest)) newest = at;
  }
  return newest;
}
