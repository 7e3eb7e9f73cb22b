import { describe, expect, it } from 'vitest';
import { VmwareConnection } from '~/platforms/vmware/contract';
import { readEntries } from './list-entry';

const item = { id: 'a', name: 'A', host: 'h', port: 443, enabled: true, poll: { intervalSeconds: 60 } };

describe('the items of a list', () => {
  it('are read one by one, so that a broken one hides no other', () => {
    const broken = { ...item, id: 'b', poll: { intervalSeconds: '60' } };
    const entries = readEntries([item, broken, { ...item, id: 'c' }], VmwareConnection);
    expect(entries.map((entry) => entry.kind)).toEqual(['readable', 'unreadable', 'readable']);
    expect(entries[1]).toMatchObject({
      index: 1,
      id: 'b',
      name: 'A',
      path: 'poll.intervalSeconds',
      problem: 'expected a whole number of seconds',
    });
  });

  it('name an item that is no object at all', () => {
    expect(readEntries([null, 5], VmwareConnection)).toMatchObject([
      { kind: 'unreadable', key: 'place 0', id: undefined, path: '' },
      { kind: 'unreadable', key: 'place 1', id: undefined, path: '' },
    ]);
  });

  it('keep keys of their own where ids repeat, and the later one is shadowed', () => {
    const entries = readEntries([item, { ...item, name: 'again' }], VmwareConnection);
    expect(new Set(entries.map((entry) => entry.key)).size).toBe(2);
    expect(entries).toMatchObject([{ shadowed: false }, { shadowed: true }]);
  });

  it('are shadowed too where the ids differ by edge spaces alone, which the server ignores', () => {
    const entries = readEntries([item, { ...item, id: ' a ' }, { ...item, id: 'A' }], VmwareConnection);
    expect(entries).toMatchObject([{ shadowed: false }, { shadowed: true }, { shadowed: false }]);
  });

  it('may carry keys that nobody knows', () => {
    expect(readEntries([{ ...item, colour: 'blue', observed: undefined }], VmwareConnection)).toMatchObject([
      { kind: 'readable' },
    ]);
  });
});
