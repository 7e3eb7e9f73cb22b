import { expect, it } from 'vitest';
import { answer } from '~mocks/handlers/answer';
import { openBackend, vcenterOf } from '~mocks/handlers/open-backend';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { createFailureToCome, nextCategories } from './next-failure';

const now = Date.UTC(2026, 7, 22);
const never = new AbortController().signal;
const list = '/api/vmware/connections';

/** A server with healthy connections, whose next failure can be told. */
function open() {
  const scenario = scenarioById('vmware/healthy');
  const failure = createFailureToCome(() => now);
  const { backend } = openBackend({
    ...{ clock: () => now, ids: () => 'id', salt: () => 'salt', latency: 'instant', scenario },
    refuse: failure.refuse,
    vcenters: failure.vcenters((host: string, port: number) => vcenterOf(scenario, host, port)),
  });
  const ask = async (method: string, target: string, body: object = {}) => {
    const request = { method, target, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) };
    const answered = await answer(backend, request, never);
    if (answered.kind === 'broken') throw new Error('no answer');
    return { status: answered.reply.status, body: answered.reply.body };
  };
  const test = () =>
    ask('POST', `${list}/test`, { host: 'vc-oslo.example.net', port: 443, username: 'u', password: 'p' });
  return { failure, ask, test };
}

it.each(nextCategories)(
  'the next test fails in the category %s, and the one after it works again',
  async (category) => {
    const { failure, ask, test } = open();
    failure.set({ kind: 'category', category });
    expect((await ask('GET', list)).status).toBe(200);
    const failed = await test();
    expect(failed.status).toBe(400);
    expect((JSON.parse(failed.body) as { details: { category?: string } }).details.category ?? 'none').toBe(category);
    expect(failure.get()).toBeUndefined();
    expect((await test()).status).toBe(200);
  },
);

it('a code waits for the next request that the server may refuse with it', async () => {
  const { failure, ask, test } = open();
  failure.set({ kind: 'code', code: 'vmware_save_failed' });
  expect((await ask('GET', list)).status).toBe(200);
  expect((await test()).status).toBe(200);
  expect((await ask('POST', list, {})).status).toBe(500);
  expect((await ask('POST', list, {})).status).toBe(400);
});

it('what is waiting can be taken back', async () => {
  const { failure, test } = open();
  failure.set({ kind: 'category', category: 'auth' });
  failure.set(undefined);
  expect((await test()).status).toBe(200);
});

it('what nothing fails with is said at once', () => {
  const { failure } = open();
  expect(() => failure.set({ kind: 'category', category: 'weather' })).toThrow(/"weather".*auth/);
  expect(() => failure.set({ kind: 'code', code: 'weather' })).toThrow(/"weather".*vmware_save_failed/);
});
