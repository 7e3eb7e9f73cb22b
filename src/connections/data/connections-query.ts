import { queryOptions } from '@tanstack/solid-query';
import { readMockMode, type ConnectionsApi } from '~/api/connections-api';
import type { Transport } from '~/api/request';
import type { PlatformRoutes } from '~/platforms/platform';

/** How often the list refreshes by itself while the page is visible, in milliseconds. */
export const refreshEveryMs = 15_000;

/** Where the list of a platform lies in the query cache. Nothing typed is ever part of a key. */
export function connectionsKey(platform: PlatformRoutes) {
  return ['connections', platform.id] as const;
}

/**
 * The list of a platform. Entries keep their identity by `key`, so that a refresh rebuilds no row that did not change.
 * A failed refresh keeps the last data; it is never retried on its own, since the next refresh is near.
 */
export function connectionsQuery(api: ConnectionsApi, platform: PlatformRoutes) {
  return queryOptions({
    queryKey: connectionsKey(platform),
    queryFn: ({ signal }) => api.list(signal),
    reconcile: 'key',
    refetchInterval: refreshEveryMs,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: true,
    staleTime: 5_000,
    retry: false,
  });
}

/** Whether the server itself shows demo data (§3.8). Older servers and narrow tokens do not tell; that counts as "no". */
export function mockModeQuery(transport: Transport) {
  return queryOptions({
    queryKey: ['mock-mode'] as const,
    queryFn: ({ signal }) => readMockMode(transport, signal).catch(() => false),
    refetchInterval: 60_000,
    staleTime: 60_000,
    retry: false,
  });
}
