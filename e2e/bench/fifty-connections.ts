import type { IncomingMessage, ServerResponse } from 'node:http';
import { createFakeServer } from '~mocks/domain/server';
import type { SeedConnection } from '~mocks/domain/state';

/** Fifty connections in the states that a list has, most of them healthy, as a server that polled them a moment ago. */
function seed(now: number): SeedConnection[] {
  return Array.from({ length: 50 }, (_, index): SeedConnection => {
    const nth = String(index + 1).padStart(2, '0');
    const at = new Date(now - 20_000 - index * 100).toISOString();
    const long = new Date(now - 3_600_000).toISOString();
    const failing = index % 10 === 3;
    return {
      id: `bench-${nth}`,
      name: `Site ${nth}`,
      host: `vc-${nth}.example.net`,
      username: 'pulse-ro@vsphere.local',
      password: 'bench',
      enabled: index % 17 !== 16,
      health: {
        lastAttemptAt: at,
        lastSuccessAt: failing ? long : at,
        ...(failing
          ? {
              consecutiveFailures: 58,
              lastError: {
                at,
                message: 'refresh vmware inventory: VMware network error during automation session',
                category: 'network',
              },
            }
          : {}),
        observed: {
          collectedAt: failing ? long : at,
          hosts: index,
          vms: index * 30,
          datastores: index * 2,
          networks: 12,
          viRelease: '8.0.3',
          issueCount: index % 10 === 7 ? 8 : 0,
          issues:
            index % 10 === 7
              ? [
                  {
                    stage: 'topology',
                    category: 'unavailable',
                    message: 'VMware vm guest identity is temporarily unavailable',
                    occurrences: 8,
                  },
                ]
              : [],
        },
      },
    };
  });
}

/** Answers `/api` as a server with fifty connections would. */
export function fiftyConnections(): (request: IncomingMessage, response: ServerResponse) => void {
  let made = 0;
  const server = createFakeServer({
    clock: () => Date.now(),
    ids: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
    salt: () => 'bench',
    vcenters: () => undefined,
    state: { kind: 'seed', connections: seed(Date.now()) },
  });
  return (request, response) => {
    const exchange = server.receive({
      method: request.method ?? 'GET',
      target: request.url ?? '/',
      headers: {},
      body: new Uint8Array(),
    });
    if (exchange.kind !== 'answered') {
      response.destroy();
      return;
    }
    const { status, headers, body } = exchange.reply;
    response.writeHead(status, headers).end(body);
  };
}
