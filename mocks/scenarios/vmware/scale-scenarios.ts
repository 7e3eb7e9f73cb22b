import { vmware } from '~/platforms/vmware/platform';
import type { SeedConnection } from '~mocks/domain/state';
import { listPath } from '../scenario-platform';
import type { Scenario } from '../scenario';
import { reader } from './drawn-connections';
import { failing, polled, spans } from './health';

/** So many connections in mixed states: of ten, one fails, one is limited, one sees nothing, one waits, the others work. */
export function manyConnections(count: number): (now: number) => SeedConnection[] {
  return (now) =>
    Array.from({ length: count }, (_, index): SeedConnection => {
      const nth = String(index + 1).padStart(String(count).length, '0');
      return {
        id: `many-${nth}`,
        name: `Site ${nth}`,
        host: `vc-${nth}.many.example.net`,
        ...reader,
        enabled: index % 50 !== 49,
        ...healthOf(index, now),
      };
    });
}

function healthOf(index: number, now: number): Pick<SeedConnection, 'health'> {
  const seen = { hosts: (index % 90) + 2, vms: (index % 90) * 25 + 3, datastores: (index % 40) + 1, networks: 10 };
  switch (index % 10) {
    case 1:
      return {
        health: failing(now, {
          message: 'VMware authentication failed while creating the Automation API session',
          category: 'auth',
          failures: 12,
          worked: spans.hour,
          seen,
        }),
      };
    case 4: {
      const issue = { stage: 'topology', category: 'unavailable', occurrences: 4 };
      const issues = [{ ...issue, message: 'VMware vm guest identity is temporarily unavailable' }];
      return { health: polled(now, { ...seen, issueCount: 4, issues }) };
    }
    case 6:
      return { health: polled(now, {}) };
    case 8:
      return {};
    default:
      return { health: polled(now, seen) };
  }
}

/** Lists so long that only a part of them stands in the document. */
export const scaleScenarios: readonly Scenario[] = [
  {
    id: 'vmware/many',
    title: 'Of hundreds of connections only the rows in sight are drawn',
    path: listPath(vmware),
    server: { connections: manyConnections(250), poller: 'stopped' },
    shows: [{ role: 'listitem', name: 'Site 002', text: 'Failing' }, { text: 'connections need attention' }],
    covers: {},
  },
];
