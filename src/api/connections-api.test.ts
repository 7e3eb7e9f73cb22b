import { describe, expect, it, vi } from 'vitest';
import { VmwareConnection, VmwareTestResult } from '~/platforms/vmware/contract';
import { createConnectionsApi, type ConnectionsApi } from './connections-api';

const routes = { id: 'p', apiPath: '/api/p/connections', connection: VmwareConnection, testResult: VmwareTestResult };
const record = { id: 'a b', name: '', host: 'h', port: 443, enabled: true };

/** Asks an api whose server answers this, and tells what went out. */
async function sent(ask: (api: ConnectionsApi) => Promise<unknown>, answer: unknown) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(answer));
  const result = await ask(createConnectionsApi({ fetch }, routes));
  expect(fetch).toHaveBeenCalledTimes(1);
  const [target, init] = fetch.mock.calls[0]!;
  const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
  return { result, request: [init?.method, target, body] };
}

describe('each call goes to its own route, with its own body', () => {
  const input = { host: 'h' };
  const stop = new AbortController();
  it.each<[string, (api: ConnectionsApi) => Promise<unknown>, unknown, unknown[]]>([
    ['list', (api) => api.list(), [], ['GET', '/api/p/connections', undefined]],
    ['create', (api) => api.create(input), record, ['POST', '/api/p/connections', input]],
    ['update', (api) => api.update('a b', input), record, ['PUT', '/api/p/connections/a%20b', input]],
    [
      'remove',
      (api) => api.remove('a b'),
      { id: 'a b', success: true },
      ['DELETE', '/api/p/connections/a%20b', undefined],
    ],
    [
      'draft test',
      (api) => api.testDraft(input, stop.signal),
      { success: true },
      ['POST', '/api/p/connections/test', input],
    ],
    [
      'overlay test',
      (api) => api.testOverlay('a b', input, stop.signal),
      { success: true },
      ['POST', '/api/p/connections/a%20b/test', input],
    ],
    [
      'saved test, without a body',
      (api) => api.testSaved('a b'),
      { success: true },
      ['POST', '/api/p/connections/a%20b/test', undefined],
    ],
  ])('%s', async (_, ask, answer, request) => {
    expect((await sent(ask, answer)).request).toEqual(request);
  });
});

it('draft and overlay tests can be stopped; a saved one takes no signal', async () => {
  const hang = vi.fn<typeof fetch>(
    (_, init) =>
      new Promise((_done, fail) => init?.signal?.addEventListener('abort', () => fail(new Error('stopped')))),
  );
  const api = createConnectionsApi({ fetch: hang }, routes);
  const stop = new AbortController();
  const pending = [api.testDraft({}, stop.signal), api.testOverlay('a', {}, stop.signal)].map((test) =>
    test.catch((error: { failure?: unknown }) => error.failure),
  );
  stop.abort();
  expect(await Promise.all(pending)).toEqual([{ kind: 'aborted' }, { kind: 'aborted' }]);
  expect(api.testSaved).toHaveLength(1);
});

it('a removal that answers something else is an unreadable reply, not a success', async () => {
  await expect(sent((api) => api.remove('a'), { id: 'a', success: false })).rejects.toMatchObject({
    failure: { kind: 'unreadable', path: 'success' },
  });
});
