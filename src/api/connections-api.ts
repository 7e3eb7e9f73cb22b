import { ConnectionList, type ConnectionRecord } from '~/contract/connection';
import { DeleteResult } from '~/contract/delete-result';
import type { TestResult } from '~/contract/test-result';
import type { PlatformRoutes } from '~/platforms/platform';
import { masked, readEntries, type ListEntry } from './list-entry';
import { pathId } from './path-id';
import { request, type Transport } from './request';

/** The server allows itself 10 s for a test (§4.2); the page's limit is well above. */
const testLimitMs = 45_000;

export interface ConnectionsReply {
  entries: ListEntry[];
  /** The server's clock when it answered, milliseconds since 1970. */
  serverTime: number | undefined;
  /** When the answer was here, milliseconds since 1970 by this machine. */
  receivedAt: number;
}

/** The connection routes of one platform (§1.1). Every method throws ApiError. */
export interface ConnectionsApi {
  /** Entries that did not change since the last call are the same objects. */
  list(signal?: AbortSignal): Promise<ConnectionsReply>;
  /** The answer has neither `poll` nor `observed` (§10.2). */
  create(input: unknown): Promise<ConnectionRecord>;
  update(id: string, input: unknown): Promise<ConnectionRecord>;
  remove(id: string): Promise<void>;
  /** Typed values; nothing is saved or recorded. */
  testDraft(input: unknown, signal?: AbortSignal): Promise<TestResult>;
  /** Stored values under typed ones; not recorded (§5.2). */
  testOverlay(id: string, input: unknown, signal?: AbortSignal): Promise<TestResult>;
  /** Stored values, sent without a body, so that the server records it (§10.4). It has no signal: an aborted one is recorded as a failure (§10.5). */
  testSaved(id: string): Promise<TestResult>;
}

/** The connection routes of a platform over a transport. */
export function createConnectionsApi(transport: Transport, platform: PlatformRoutes): ConnectionsApi {
  const base = platform.apiPath;
  const item = (id: string): string => `${base}/${pathId(id)}`;
  const schema = platform.connection;
  let before: ListEntry[] = [];
  const test = async (path: string, body: unknown, signal?: AbortSignal) => {
    const schema = platform.testResult;
    return (await request(transport, { method: 'POST', path, schema, body, signal, limitMs: testLimitMs })).data;
  };
  return {
    async list(signal) {
      const { data, serverTime, receivedAt } = await request(transport, {
        method: 'GET',
        path: base,
        schema: ConnectionList,
        signal,
      });
      before = readEntries(data, schema, before);
      return { entries: before, serverTime, receivedAt };
    },
    create: async (input) =>
      masked((await request(transport, { method: 'POST', path: base, schema, body: input })).data),
    update: async (id, input) =>
      masked((await request(transport, { method: 'PUT', path: item(id), schema, body: input })).data),
    async remove(id) {
      await request(transport, { method: 'DELETE', path: item(id), schema: DeleteResult });
    },
    testDraft: (input, signal) => test(`${base}/test`, input, signal),
    testOverlay: (id, input, signal) => test(`${item(id)}/test`, input, signal),
    testSaved: (id) => test(`${item(id)}/test`, undefined),
  };
}
