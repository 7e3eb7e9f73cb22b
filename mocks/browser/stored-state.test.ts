import { expect, it } from 'vitest';
import { openBackend } from '~mocks/handlers/open-backend';
import { readStoredState, writeStoredState } from './stored-state';

/** A tab's storage, in memory. */
function memory(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

const host = { clock: () => 1_800_000_000_000, ids: () => 'id', salt: () => 'some-salt', latency: 'instant' } as const;
const connection = { id: 'a', name: 'Oslo', host: 'vc-oslo.example.net', username: 'u', password: 'Zebra-7-unlikely' };

it('a tab keeps what was saved over a reload, and no password', () => {
  const tab = memory();
  const { backend } = openBackend({ ...host, state: { kind: 'seed', connections: [connection] } });
  writeStoredState(() => tab, { snapshot: backend.server.snapshot(), nextRoundAt: 7 });
  expect(JSON.stringify([...Array(tab.length).keys()].map((index) => tab.getItem(tab.key(index) ?? '')))).not.toContain(
    'Zebra',
  );

  const stored = readStoredState(() => tab);
  expect(stored?.nextRoundAt).toBe(7);
  const again = openBackend({ ...host, state: stored?.snapshot });
  expect(again.backend.server.snapshot()).toEqual(backend.server.snapshot());
});

it('what cannot be read, or is of another version, counts as nothing', () => {
  const tab = memory();
  expect(readStoredState(() => tab)).toBeUndefined();
  for (const text of ['', '{', 'null', '{"version":0}', '{"version":1,"snapshot":{}}']) {
    tab.setItem('pulse-mock-server', text);
    expect(readStoredState(() => tab)).toBeUndefined();
  }
});

it('a tab whose storage is blocked forgets, and nothing else', () => {
  const blocked = (): Storage => {
    throw new Error('blocked');
  };
  const { backend } = openBackend(host);
  expect(readStoredState(blocked)).toBeUndefined();
  expect(() => writeStoredState(blocked, { snapshot: backend.server.snapshot(), nextRoundAt: 0 })).not.toThrow();
});
