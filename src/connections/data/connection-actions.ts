import type { QueryClient } from '@tanstack/solid-query';
import type { ConnectionsApi } from '~/api/connections-api';
import { outcomeOf, type Outcome } from '~/api/outcome';
import type { ConnectionRecord } from '~/contract/connection';
import type { TestResult } from '~/contract/test-result';
import type { PlatformRoutes } from '~/platforms/platform';
import { connectionsKey } from './connections-query';

/**
 * What changes connections. Plain functions, not mutations: the query client would keep their variables, and with them
 * a typed secret. Each that changes the server's list marks the cached one as outdated. None throws.
 */
export interface ConnectionActions {
  create(input: unknown): Promise<Outcome<ConnectionRecord>>;
  update(id: string, input: unknown): Promise<Outcome<ConnectionRecord>>;
  remove(id: string): Promise<Outcome<void>>;
  testDraft(input: unknown, signal: AbortSignal): Promise<Outcome<TestResult>>;
  testOverlay(id: string, input: unknown, signal: AbortSignal): Promise<Outcome<TestResult>>;
  /** Recorded by the server, whether it succeeds or fails; the list is read again after either. */
  testSaved(id: string): Promise<Outcome<TestResult>>;
  /** Reads the list now; settles when the answer is here, good or bad. */
  refresh(): Promise<void>;
}

/** The actions of one platform. */
export function createConnectionActions(
  api: ConnectionsApi,
  client: QueryClient,
  platform: PlatformRoutes,
): ConnectionActions {
  const refresh = () => client.invalidateQueries({ queryKey: connectionsKey(platform) });
  /** Whatever came of it, the server's list may be another now. */
  async function thenRefresh<T>(work: Promise<T>): Promise<Outcome<T>> {
    const outcome = await outcomeOf(work);
    void refresh();
    return outcome;
  }
  return {
    create: (input) => thenRefresh(api.create(input)),
    update: (id, input) => thenRefresh(api.update(id, input)),
    remove: (id) => thenRefresh(api.remove(id)),
    testDraft: (input, signal) => outcomeOf(api.testDraft(input, signal)),
    testOverlay: (id, input, signal) => outcomeOf(api.testOverlay(id, input, signal)),
    testSaved: (id) => thenRefresh(api.testSaved(id)),
    refresh,
  };
}
