import { expect, it, vi } from 'vitest';
import type { ConnectionsApi, ConnectionsReply } from '~/api/connections-api';
import type { ListEntry } from '~/api/list-entry';
import { exampleConnection } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { setEnabled } from './set-enabled';

const reply = (...entries: ListEntry[]): ConnectionsReply => ({ entries, serverTime: undefined, receivedAt: 5 });
const entry = (over: Parameters<typeof exampleConnection>[0]): ListEntry => ({
  ...{ kind: 'readable', key: 'k', shadowed: false },
  connection: exampleConnection({ id: 'x', ...over }),
});
const update = vi.fn<ConnectionsApi['update']>(async () => exampleConnection({ id: 'x' }));
const api = { update } as unknown as ConnectionsApi;
const set = (enabled: boolean, list: ConnectionsReply) => setEnabled(api, vmware, 'x', enabled, async () => list);

it('sends every field of what the server has now, also those that older servers leave out, and the secret as the mask', async () => {
  update.mockClear();
  const now = { name: 'Renamed elsewhere', host: 'vc.example.net', port: 8443, username: 'ro', password: '********' };
  await set(false, reply(entry({ ...now, enabled: true, monitorVms: undefined, monitorHosts: false })));
  expect(update.mock.calls).toEqual([
    [
      'x',
      {
        ...now,
        ...{ enabled: false, insecureSkipVerify: false },
        ...{ monitorVms: true, monitorHosts: false, monitorDatastores: true },
      },
    ],
  ]);
});

it('writes nothing where it is so already, gone, or not readable', async () => {
  update.mockClear();
  expect(await set(false, reply(entry({ enabled: false })))).toMatchObject({ ok: true });
  expect(await set(false, reply())).toEqual({ ok: false, failure: { kind: 'gone' } });
  const broken = { kind: 'unreadable', key: 'k', index: 0, id: 'x', name: 'n', path: 'poll', problem: 'odd' } as const;
  expect(await set(false, reply(broken, entry({ enabled: true })))).toMatchObject({
    failure: { kind: 'unreadable', path: 'poll', problem: 'odd' },
  });
  expect(update).not.toHaveBeenCalled();
});
