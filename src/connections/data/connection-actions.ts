import type { QueryClient } from '@tanstack/solid-query';
import type { ConnectionsApi } from '~/api/connections-api';
import { outcomeOf, type Outcome } from '~/api/outcome';
import type { ConnectionRecord } from '~/contract/connection';
import type { TestResult } from '~/contract/test-result';
import type { Platform } from '~/platforms/platform';
import { connectionsKey, connectionsQuery } from './connections-query';
import { createFreshRead } from './create-fresh-read';
import { readOne } from './read-one';
import type { SetEnabled } from './set-enabled-outcome';

/**
 * What changes connections. Plain functions, not mutations: the query client would keep their variables, and with them
 * a typed secret. Each that changes the server's list marks the cached one as outdated. None throws.
 */
export interface ConnectionActions {
  create(input: unknown): Promise<Outcome<ConnectionRecord>>;
  update(id: string, input: unknown): Promise<Outcome<ConnectionRecord>>;
  remove(id: string): Promise<Outcome<void>>;
  /** Pauses or resumes a connection, and changes nothing else of what the server has then. */
  setEnabled(id: string, enabled: boolean): Promise<SetEnabled>;
  testDraft(input: unknown, signal: AbortSignal): Promise<Outcome<TestResult>>;
  testOverlay(id: string, input: unknown, signal: AbortSignal): Promise<Outcome<TestResult>>;
  /** Recorded by the server, whether it succeeds or fails; the list is read again after either. */
  testSaved(id: string): Promise<Outcome<TestResult>>;
  /** A connection as the server has it now, by reading the list anew; undefined where the server has it no more. */
  readFresh(id: string): Promise<Outcome<ConnectionRecord | undefined>>;
  /** Reads the list now; settles when the answer is here, good or bad. */
  refresh(): Promise<void>;
}

/** The actions of one platform. */
export function createConnectionActions(
  api: ConnectionsApi,
  client: QueryClient,
  platform: Platform,
): ConnectionActions {
  const refresh = () => client.invalidateQueries({ queryKey: connectionsKey(platform) });
  let refreshing: Promise<void> | undefined;
  let again = false;
  /** Reads the list soon: one request at a time, however many changes come meanwhile. */
  const refreshSoon = (): void => {
    again = refreshing !== undefined;
    refreshing ??= refresh().finally(() => {
      refreshing = undefined;
      if (again) refreshSoon();
    });
  };
  /** Whatever came of it, the server's list may be another now. */
  async function thenRefresh<T>(work: Promise<T>): Promise<Outcome<T>> {
    const outcome = await outcomeOf(work);
    refreshSoon();
    return outcome;
  }
  const writing = <T>(work: Promise<T>): Promise<Outcome<T>> => {
    fresh.forget();
    return thenRefresh(work);
  };
  const fresh = createFreshRead(() => api.list());
  return {
    create: (input) => writing(api.create(input)),
    update: (id, input) => writing(api.update(id, input)),
    remove: (id) => writing(api.remove(id)),
    async setEnabled(id, enabled) {
      // With the forms, which know what to send: none of it is needed for the list.
      const lazy = await outcomeOf(import('./set-enabled'));
      if (!lazy.ok) return lazy;
      const outcome = await lazy.value.setEnabled(api, platform, id, enabled, () => fresh.read(id));
      refreshSoon();
      return outcome;
    },
    testDraft: (input, signal) => outcomeOf(api.testDraft(input, signal)),
    testOverlay: (id, input, signal) => outcomeOf(api.testOverlay(id, input, signal)),
    testSaved: (id) => thenRefresh(api.testSaved(id)),
    async readFresh(id) {
      // A request that is under way may have been answered before now.
      await client.cancelQueries({ queryKey: connectionsKey(platform) });
      const list = await outcomeOf(client.fetchQuery({ ...connectionsQuery(api, platform), staleTime: 0 }));
      return list.ok ? readOne(list.value, id) : list;
    },
    refresh,
  };
}
