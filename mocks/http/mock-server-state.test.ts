import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { createMockServer, type MockServerOptions } from './mock-server-state';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(over: Partial<MockServerOptions> = {}) {
  let made = 0;
  const mock = createMockServer({
    clock: () => Date.now(),
    ids: () => `id-${(made += 1)}`,
    salt: () => 'salt',
    latency: 'instant',
    poller: 'auto',
    ...over,
  });
  const polled = () => mock.backend().server.snapshot().health.length;
  const add = () => {
    const input = { host: 'vc-oslo.example.net', username: 'u', password: 'p' };
    const body = new TextEncoder().encode(JSON.stringify(input));
    mock.backend().server.receive({ method: 'POST', target: '/api/vmware/connections', headers: {}, body });
  };
  return { mock, polled, add };
}

it('a poller that moves by itself begins at once, then a minute after each round (§5.1)', async () => {
  const { mock, polled, add } = open();
  mock.start();
  await vi.advanceTimersByTimeAsync(10);
  add();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(polled()).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(polled()).toBe(1);
});

it('after a reset it begins anew', async () => {
  const { mock, polled, add } = open();
  mock.start();
  await vi.advanceTimersByTimeAsync(50_000);
  mock.reset();
  await vi.advanceTimersByTimeAsync(10);
  add();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(polled()).toBe(0);
  await vi.advanceTimersByTimeAsync(45_000);
  expect(polled()).toBe(1);
});

it('a scenario’s state is seen for a while before the first round, or for good', async () => {
  const { mock, polled } = open({ scenario: scenarioById('vmware/list') });
  const before = polled();
  mock.start();
  await vi.advanceTimersByTimeAsync(50_000);
  expect(polled()).toBe(before);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(polled()).toBeGreaterThan(before);

  const stopped = open({ scenario: scenarioById('vmware/awaiting') });
  const awaiting = stopped.polled();
  stopped.mock.start();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(stopped.polled()).toBe(awaiting);
});
