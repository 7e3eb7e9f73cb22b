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

  it('are the very same objects in the next reply, but for those that changed', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ ...item, id }));
    const before = readEntries(items, VmwareConnection);
    const next = [{ ...item, id: 'new' }, ...structuredClone(items)].map((each) =>
      each.id === 'b' ? { ...each, name: 'other' } : each,
    );
    const after = readEntries(next, VmwareConnection, before);
    expect(after.map((entry) => before.includes(entry))).toEqual([false, true, false, true]);
    expect(after).toEqual(readEntries(next, VmwareConnection));
  });

  it('are read anew where a connection became one that cannot be read, or another of its id came before it', () => {
    const before = readEntries([item], VmwareConnection);
    expect(readEntries([{ ...item, enabled: 'yes' }], VmwareConnection, before)).toMatchObject([
      { kind: 'unreadable' },
    ]);
    const shadowed = readEntries([{ ...item, id: ' a ' }, item], VmwareConnection, before);
    expect(shadowed).toMatchObject([{ shadowed: false }, { shadowed: true }]);
  });
});
