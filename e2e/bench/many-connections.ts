import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createFakeServer, type RawReply } from '~mocks/domain/server';
import type { SeedConnection } from '~mocks/domain/state';

/** `/api` of a server with many connections. */
export interface BenchApi {
  /** Answers over HTTP. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** The answer to a request without a body; undefined: the connection breaks. */
  reply(method: string, target: string): RawReply | undefined;
  /** From here on ten connections of each list that is answered have another number of VMs. */
  changeTenPerReply(): void;
}

const listPath = '/api/vmware/connections';
const failing = (index: number) => index % 10 === 3;

/** Connections in the states that a list has, most of them healthy, as a server that polled them a moment ago. */
function seed(count: number, now: number): SeedConnection[] {
  const digits = Math.max(2, String(count).length);
  return Array.from({ length: count }, (_, index): SeedConnection => {
    const nth = String(index + 1).padStart(digits, '0');
    const at = new Date(now - 20_000 - (index % 50) * 100).toISOString();
    const long = new Date(now - 3_600_000).toISOString();
    const degraded = index % 10 === 7;
    return {
      id: `bench-${nth}`,
      name: `Site ${nth}`,
      host: `vc-${nth}.example.net`,
      username: 'pulse-ro@vsphere.local',
      password: 'bench',
      enabled: index % 17 !== 16,
      health: {
        lastAttemptAt: at,
        lastSuccessAt: failing(index) ? long : at,
        ...(failing(index)
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
          collectedAt: failing(index) ? long : at,
          hosts: index % 500,
          vms: (index % 500) * 30,
          datastores: (index % 500) * 2,
          networks: 12,
          viRelease: '8.0.3',
          issueCount: degraded ? 8 : 0,
          issues: degraded
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

/** Answers `/api` as a server with so many connections would; replies are compressed where the client takes it (§10.27). */
export function manyConnections(count: number): BenchApi {
  let made = 0;
  let changes = 0;
  let changing = false;
  let listed: { observed?: { vms: number } }[] | undefined;
  // Its clock stands still, so that no sentence of a row changes by itself.
  const now = Date.now();
  const server = createFakeServer({
    clock: () => now,
    ids: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
    salt: () => 'bench',
    vcenters: () => undefined,
    state: { kind: 'seed', connections: seed(count, now) },
  });
  /** The list, with other VMs in the first ten that fail, which stand on top; or in all where there are fewer. */
  const changed = (body: string): string => {
    listed ??= JSON.parse(body) as typeof listed & object;
    changes += 1;
    const ten = listed.length > 10 ? listed.filter((_, index) => failing(index)).slice(0, 10) : listed;
    for (const { observed } of ten) if (observed) observed.vms = 10_000 + changes;
    return JSON.stringify(listed);
  };
  const reply = (method: string, target: string): RawReply | undefined => {
    const exchange = server.receive({ method, target, headers: {}, body: new Uint8Array() });
    if (exchange.kind !== 'answered') return undefined;
    const list = changing && method === 'GET' && target === listPath;
    return list ? { ...exchange.reply, body: changed(exchange.reply.body) } : exchange.reply;
  };
  return {
    reply,
    answer(request, response) {
      const answered = reply(request.method ?? 'GET', request.url ?? '/');
      if (!answered) {
        response.destroy();
        return;
      }
      const { status, headers, body } = answered;
      const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      response
        .writeHead(status, zipped ? { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' } : headers)
        .end(zipped ? gzipSync(body) : body);
    },
    changeTenPerReply: () => void (changing = true),
  };
}
