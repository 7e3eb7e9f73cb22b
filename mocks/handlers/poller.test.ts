import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBackend } from './open-backend';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const connection = (id: string, host: string) => ({ id, host, username: 'pulse-ro@vsphere.local', password: 'p' });

function open(latency: 'instant' | 'real', onSchedule?: (inMs: number) => void) {
  const { backend, poller } = openBackend({
    clock: () => Date.now(),
    ids: () => 'id',
    salt: () => 'salt',
    latency,
    onSchedule,
    state: { kind: 'seed', connections: [connection('a', 'vc-oslo.example.net'), connection('b', 'slow.example.net')] },
  });
  const polled = () => backend.server.snapshot().health.map(([id]) => id);
  return { poller, polled };
}

it('a round asks one vCenter after the other, each in its time', async () => {
  const { poller, polled } = open('real');
  const round = poller.round();
  await vi.advanceTimersByTimeAsync(1000);
  expect(polled()).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(9000);
  await round;
  expect(polled()).toEqual(['a', 'b']);
});

it('rounds come by themselves, the next one a minute after the end of the last (§5.1)', async () => {
  const schedule: number[] = [];
  const { poller, polled } = open('instant', (inMs) => schedule.push(inMs));
  poller.start(5000);
  expect(schedule).toEqual([5000]);
  await vi.advanceTimersByTimeAsync(4900);
  expect(polled()).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(polled()).toEqual(['a', 'b']);
  expect(schedule).toEqual([5000, 60_000]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(schedule).toEqual([5000, 60_000, 60_000]);
  poller.stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(schedule).toHaveLength(3);
});

it('a poller that is stopped ends the round under way', async () => {
  const { poller, polled } = open('real');
  const round = poller.round();
  await vi.advanceTimersByTimeAsync(1000);
  poller.stop();
  await round;
  expect(polled()).toEqual(['a']);
});
