import { queryOptions } from '@tanstack/solid-query';
import type { ConnectionsApi, ConnectionsReply } from '~/api/connections-api';
import type { PlatformRoutes } from '~/platforms/platform';

/** How often the list refreshes by itself while the page is visible, in milliseconds. */
export const refreshEveryMs = 15_000;

/** Where the list of a platform lies in the query cache. Nothing typed is ever part of a key. */
export function connectionsKey(platform: PlatformRoutes) {
  return ['connections', platform.id] as const;
}

/**
 * A reply as it lies in the query cache: whole. Of a plain object the store of a query would look through everything
 * at each change of its own, and make a proxy of each of thousands of entries that are read.
 */
class WholeReply implements ConnectionsReply {
  readonly entries: ConnectionsReply['entries'];
  readonly serverTime: number | undefined;
  readonly receivedAt: number;
  constructor({ entries, serverTime, receivedAt }: ConnectionsReply) {
    this.entries = entries;
    this.serverTime = serverTime;
    this.receivedAt = receivedAt;
  }
}

/**
 * The list of a platform. Entries that did not change are the same objects as before (see readEntries), so that a refresh
 * touches no row of theirs.
 * A failed refresh keeps the last data; it is never retried on its own, since the next refresh is near.
 */
export function connectionsQuery(api: ConnectionsApi, platform: PlatformRoutes) {
  return queryOptions({
    queryKey: connectionsKey(platform),
    queryFn: async ({ signal }): Promise<ConnectionsReply> => new WholeReply(await api.list(signal)),
    refetchInterval: refreshEveryMs,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: true,
    staleTime: 5_000,
    retry: false,
  });
}
