import { vmware } from '~/platforms/vmware/platform';
import type { SeedConnection } from '~mocks/domain/state';
import type { Spoil } from '../spoil';
import { reader } from './drawn-connections';
import { failing, spans } from './health';

/** So many sites whose sign-in is refused, as after a password that one changed for all of them. */
export function refusedSites(now: number, count: number): SeedConnection[] {
  return Array.from({ length: count }, (_, index) => {
    const nth = String(index + 1).padStart(2, '0');
    return {
      id: `store-${nth}`,
      name: `Store ${nth}`,
      host: `vc-store-${nth}.example.net`,
      ...reader,
      health: failing(now, {
        message: 'VMware authentication failed while creating the Automation API session',
        category: 'auth',
        failures: 5,
        worked: 6 * spans.minute,
        seen: { hosts: 3, vms: 20 + index, datastores: 2 },
      }),
    };
  });
}

/** From the second reply on, a connection fails that was well. */
export const hamburgFails: Spoil = {
  method: 'GET',
  path: vmware.apiPath,
  from: 2,
  damage: {
    kind: 'json',
    change: (items) =>
      (items as { name: string; poll: object }[]).map((item) =>
        item.name === 'Hamburg production' ? failed(item) : item,
      ),
  },
};

/** From the second reply on, a connection that failed works. */
export const zurichWorks: Spoil = {
  method: 'GET',
  path: vmware.apiPath,
  from: 2,
  damage: {
    kind: 'json',
    change: (items) =>
      (items as { name: string; poll: { lastAttemptAt?: string } }[]).map((item) =>
        item.name === 'Zürich DR'
          ? {
              ...item,
              poll: {
                intervalSeconds: 60,
                lastAttemptAt: item.poll.lastAttemptAt,
                lastSuccessAt: item.poll.lastAttemptAt,
              },
            }
          : item,
      ),
  },
};

function failed(item: { poll: { lastAttemptAt?: string } }): object {
  const at = item.poll.lastAttemptAt;
  const message = 'refresh vmware inventory: VMware network error during automation session';
  return { ...item, poll: { ...item.poll, consecutiveFailures: 1, lastError: { at, message, category: 'network' } } };
}
