import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpoiler } from '~mocks/scenarios/spoil';
import { answer, type Answer, type Backend } from './answer';
import { openBackend } from './open-backend';

const body = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const typed = { name: 'n', port: 443, username: 'pulse-ro@vsphere.local', password: 'p' };
const draftTest = (host: string) => ({
  method: 'POST',
  target: '/api/vmware/connections/test',
  headers: {},
  body: body({ ...typed, host }),
});
const list = { method: 'GET', target: '/api/vmware/connections', headers: {}, body: new Uint8Array() };
const never = new AbortController().signal;

function open(latency: 'instant' | 'real'): Backend {
  let made = 0;
  return openBackend({
    clock: () => Date.UTC(2026, 7, 22),
    ids: () => `id-${(made += 1)}`,
    salt: () => 'salt',
    latency,
  }).backend;
}
const status = (answered: Answer) => (answered.kind === 'reply' ? answered.reply.status : answered.kind);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an answer of the mock backend', () => {
  it('says that it is a mock’s, with the server’s clock', async () => {
    const answered = await answer(open('instant'), list, never);
    expect(answered).toMatchObject({
      kind: 'reply',
      reply: { status: 200, headers: { 'x-mock-server': '1', date: 'Sat, 22 Aug 2026 00:00:00 GMT' } },
    });
  });

  it('takes as long as the vCenter takes, or no time at all', async () => {
    expect(status(await answer(open('instant'), draftTest('slow.example.net'), never))).toBe(200);
    const settled = vi.fn();
    const slow = answer(open('real'), draftTest('slow.example.net'), never).then(settled);
    await vi.advanceTimersByTimeAsync(8900);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    await slow;
    expect(settled).toHaveBeenCalled();
  });

  it('breaks where the connection does', async () => {
    expect(await answer(open('instant'), { ...list, target: '/api/%FF' }, never)).toEqual({ kind: 'broken' });
  });

  it('of a saved test that its caller gives up is recorded as a network failure (§10.5)', async () => {
    const backend = open('real');
    await answer(
      backend,
      { ...list, method: 'POST', body: body({ ...typed, id: 'a', host: 'slow.example.net' }) },
      never,
    );
    const caller = new AbortController();
    const given = answer(
      backend,
      { method: 'POST', target: '/api/vmware/connections/a/test', headers: {}, body: new Uint8Array() },
      caller.signal,
    );
    await vi.advanceTimersByTimeAsync(1000);
    caller.abort();
    expect(await given).toEqual({ kind: 'broken' });
    const after = await answer(backend, list, never);
    expect(after).toMatchObject({ reply: { body: expect.stringContaining('"category":"network"') as string } });
  });

  it('is held back as long as a scenario holds it', async () => {
    const spoil = createSpoiler([{ method: 'GET', path: list.target, damage: { kind: 'held' } }]);
    const caller = new AbortController();
    const settled = vi.fn();
    const held = answer({ ...open('instant'), spoil }, list, caller.signal).then(settled);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(settled).not.toHaveBeenCalled();
    caller.abort();
    await held;
    expect(settled).toHaveBeenCalledWith({ kind: 'broken' });
  });

  it('tells its host when something may have changed, and not after a mere read', async () => {
    const onChange = vi.fn();
    const backend = { ...open('instant'), onChange };
    await answer(backend, list, never);
    expect(onChange).not.toHaveBeenCalled();
    await answer(backend, { ...list, method: 'POST', body: body({ ...typed, host: 'h' }) }, never);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
