import { QueryClient } from '@tanstack/solid-query';

/** The query cache of the page. Failures are states of the page, so nothing retries behind its back. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always' } },
  });
}
