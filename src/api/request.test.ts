import * as z from 'zod/mini';
import { describe, expect, it, vi } from 'vitest';
import { ApiError, type ApiFailure } from './api-error';
import { request, type ApiRequest, type Transport } from './request';

const Sample = z.object({
  id: z.string(),
  poll: z.object({ intervalSeconds: z.int({ error: () => 'expected a whole number' }) }),
});
const good = '{"id":"a","poll":{"intervalSeconds":60}}';

function answering(body: string, init: ResponseInit = {}, contentType = 'application/json'): Transport {
  const headers = new Headers(init.headers);
  if (!headers.has('content-type')) headers.set('content-type', contentType);
  return { fetch: vi.fn(async () => new Response(body, { ...init, headers })) };
}

function get(transport: Transport, more: Partial<ApiRequest<typeof Sample>> = {}) {
  return request(transport, { method: 'GET', path: '/api/x', schema: Sample, ...more });
}

async function failure(transport: Transport, more: Partial<ApiRequest<typeof Sample>> = {}): Promise<ApiFailure> {
  try {
    await get(transport, more);
  } catch (error) {
    if (error instanceof ApiError) return error.failure;
    throw error;
  }
  throw new Error('the request succeeded');
}

describe('a reply that the contract can read', () => {
  it('comes parsed, with the server’s clock', async () => {
    const reply = await get(answering(good, { headers: { date: 'Sat, 22 Aug 2026 12:00:00 GMT' } }));
    expect(reply.data.poll.intervalSeconds).toBe(60);
    expect(reply.serverTime).toBe(Date.parse('2026-08-22T12:00:00Z'));
  });

  it('has no server clock where the reply has no date', async () => {
    expect((await get(answering(good))).serverTime).toBeUndefined();
  });

  it('says whether a mock answered', async () => {
    const mock: boolean[] = [];
    const onAnswer = (headers: Headers) => void mock.push(headers.has('x-mock-server'));
    await get({ ...answering(good, { headers: { 'x-mock-server': '1' } }), onAnswer });
    await get({ ...answering(good), onAnswer });
    expect(mock).toEqual([true, false]);
  });
});

describe('a reply that cannot be read', () => {
  it.each([
    ['an empty body', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['a page', '<!doctype html><p>Hello', 'page'],
    ['an object cut short', '{"id":"a","poll":{', 'cut'],
    ['a list cut short', '[{"id":"a"},{"i', 'cut'],
    ['plain words', 'all is well', 'not-json'],
    ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000), 'too-deep'],
    ['another shape', '{"id":"a","poll":{"intervalSeconds":"60"}}', 'shape'],
    ['five megabytes of text', `"${'x'.repeat(5_000_000)}"`, 'shape'],
    ['more than is read', `"${'x'.repeat(16_000_001)}"`, 'too-large'],
  ])('%s is one clear failure', async (_, body, what) => {
    expect(await failure(answering(body))).toMatchObject({ kind: 'unreadable', what, status: 200 });
  });

  it('a page is known by its content type too', async () => {
    expect(await failure(answering('[]', {}, 'text/html; charset=utf-8'))).toMatchObject({ what: 'page' });
  });

  it('names where it departs from the contract', async () => {
    const found = await failure(answering('{"id":"a","poll":{"intervalSeconds":1.5}}'));
    expect(found).toMatchObject({ path: 'poll.intervalSeconds', problem: 'expected a whole number' });
  });

  it('brackets inside of texts are no nesting', async () => {
    const id = '[{'.repeat(200) + '\\"[';
    const reply = await get(answering(`{"id":"${id}","poll":{"intervalSeconds":1}}`));
    expect(reply.data.id).toHaveLength(402);
  });
});

describe('a refusal', () => {
  it('is read whatever its status says, with the request id', async () => {
    const body =
      '{"error":"Connection not found","code":"vmware_not_found","status_code":404,"timestamp":1,"details":{}}';
    const found = await failure(answering(body, { status: 404, headers: { 'x-request-id': 'r1' } }));
    expect(found).toMatchObject({
      kind: 'refused',
      requestId: 'r1',
      refusal: { status: 404, code: 'vmware_not_found' },
    });
  });
});

describe('no reply', () => {
  it('is unreachable when the fetch fails', async () => {
    expect(await failure({ fetch: vi.fn(async () => Promise.reject(new TypeError('failed'))) })).toEqual({
      kind: 'unreachable',
    });
  });

  it('is aborted when the user stopped it, also before it began', async () => {
    const stop = new AbortController();
    const hanging = { fetch: hang() };
    const pending = failure(hanging, { signal: stop.signal });
    stop.abort();
    expect(await pending).toEqual({ kind: 'aborted' });
    expect(await failure(hanging, { signal: stop.signal })).toEqual({ kind: 'aborted' });
    expect(hanging.fetch).toHaveBeenCalledTimes(1);
  });

  it('times out at the page’s own limit', async () => {
    vi.useFakeTimers();
    try {
      const pending = failure({ fetch: hang() }, { limitMs: 500 });
      await vi.advanceTimersByTimeAsync(500);
      expect(await pending).toEqual({ kind: 'timed-out', afterMs: 500 });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what is sent', () => {
  it('is JSON with a body, and nothing at all without', async () => {
    const transport = answering(good);
    await get(transport, { method: 'POST', body: { a: 1 } });
    await get(transport, { method: 'POST' });
    const [first, second] = vi.mocked(transport.fetch).mock.calls.map(([, init]) => init);
    expect(first?.body).toBe('{"a":1}');
    expect(first?.headers).toHaveProperty('Content-Type', 'application/json');
    expect(second).not.toHaveProperty('body');
    expect(second?.headers).not.toHaveProperty('Content-Type');
  });
});

/** A fetch that only an abort ends. */
function hang() {
  return vi.fn(
    (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      ),
  );
}

describe('the CSRF token (§6.4)', () => {
  /** Answers in turn, and keeps what was sent. */
  function inTurn(...answers: Response[]) {
    const sent: RequestInit[] = [];
    const send = (_: unknown, init?: RequestInit) => {
      sent.push(init ?? {});
      return Promise.resolve(answers.shift() ?? Response.error());
    };
    return {
      fetch: send as typeof fetch,
      sent: () => sent.map(({ headers }) => new Headers(headers).get('x-csrf-token')),
    };
  }
  const done = () => new Response(good);
  const refused = (token: string) =>
    new Response('CSRF token validation failed\n', { status: 403, headers: { 'x-csrf-token': token } });
  const write = (transport: Transport) =>
    request(transport, { method: 'PUT', path: '/api/x', schema: Sample, body: { a: 1 } });

  it('is taken from its cookie, with the = signs of its own, and sent with what changes something alone', async () => {
    const { fetch, sent } = inTurn(done(), done());
    const cookies = () => 'pulse_org_id=default; pulse_csrf=abc_-==; other=1';
    await write({ fetch, cookies });
    await get({ fetch, cookies });
    expect(sent()).toEqual(['abc_-==', null]);
  });

  it('is renewed once where the server refuses it and hands out another', async () => {
    const { fetch, sent } = inTurn(refused('new=='), done());
    await write({ fetch, cookies: () => 'pulse_csrf=old==' });
    expect(sent()).toEqual(['old==', 'new==']);
  });

  it('is not asked for a third time', async () => {
    const { fetch, sent } = inTurn(refused('second'), refused('third'), done());
    await expect(write({ fetch })).rejects.toMatchObject({ failure: { kind: 'refused', refusal: { status: 403 } } });
    expect(sent()).toEqual([null, 'second']);
  });

  it('has nothing to do with a refusal that brings none', async () => {
    const { fetch, sent } = inTurn(new Response('Admin privileges required\n', { status: 403 }), done());
    await expect(write({ fetch })).rejects.toMatchObject({ failure: { kind: 'refused' } });
    expect(sent()).toHaveLength(1);
  });
});
