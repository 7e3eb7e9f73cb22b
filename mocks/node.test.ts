import { afterEach, expect, it } from 'vitest';
import { createMockBackend, type TestBackend } from './node';

let backend: TestBackend | undefined;
afterEach(() => backend?.close());
const ask = (path: string, init?: RequestInit) => fetch(`http://localhost${path}`, init);

it('component tests start in a scenario, move the poller by hand, and see what was asked', async () => {
  backend = createMockBackend({ scenario: 'vmware/awaiting' });
  const before = (await (await ask('/api/vmware/connections')).json()) as { name: string; poll: object }[];
  expect(before.find(({ name }) => name === 'Lyon retail')?.poll).toEqual({ intervalSeconds: 60 });
  await backend.round();
  const after = (await (await ask('/api/vmware/connections')).json()) as { name: string; observed?: { vms: number } }[];
  expect(after.find(({ name }) => name === 'Lyon retail')?.observed?.vms).toBe(72);
  await ask('/api/vmware/connections/x', { method: 'PUT', body: '{"a":1}' });
  expect(backend.requests.map(({ method, target, body }) => [method, target, body])).toEqual([
    ['GET', '/api/vmware/connections', ''],
    ['GET', '/api/vmware/connections', ''],
    ['PUT', '/api/vmware/connections/x', '{"a":1}'],
  ]);
});

it('a scenario that there is not is an error, not an empty page', () => {
  expect(() => createMockBackend({ scenario: 'vmware/nothing' })).toThrow('vmware/nothing');
});
