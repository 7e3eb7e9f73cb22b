import { expect, it } from 'vitest';
import { readEntries } from '~/api/list-entry';
import { exampleConnection } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { readOne } from './read-one';

const replyOf = (items: unknown[]) => ({
  entries: readEntries(items, vmware.connection),
  serverTime: 1,
  receivedAt: 2,
});

it('a connection is the first of its id, as the server compares ids', () => {
  const [first, second] = [
    exampleConnection({ id: ' a', name: 'First' }),
    exampleConnection({ id: 'a', name: 'Second' }),
  ];
  expect(readOne(replyOf([first, second]), 'a')).toMatchObject({ ok: true, value: { name: 'First' } });
  expect(readOne(replyOf([first]), 'b')).toEqual({ ok: true, value: undefined });
});

it('nothing is said of a connection that cannot be read, not even that it is gone', () => {
  const broken = { ...exampleConnection({ id: 'a' }), port: 'none' };
  expect(readOne(replyOf([broken]), 'a')).toMatchObject({
    ok: false,
    failure: { kind: 'unreadable', path: 'port', at: 1 },
  });
});
