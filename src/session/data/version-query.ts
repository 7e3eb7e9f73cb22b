import { queryOptions } from '@tanstack/solid-query';
import type { Transport } from '~/api/request';
import { readVersion } from '~/api/server-api';

/** The server's version; it may be another one after a restart. */
export function versionQuery(transport: Transport) {
  return queryOptions({
    queryKey: ['version'] as const,
    queryFn: ({ signal }) => readVersion(transport, signal),
    refetchInterval: 60_000,
    staleTime: 60_000,
    retry: false,
  });
}
