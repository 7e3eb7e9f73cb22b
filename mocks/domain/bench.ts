import { createFakeServer, type FakeServer, type FakeServerOptions, type RawReply } from './server';
import type { Vcenter } from './vmware/vcenter';

/** A vCenter as the recordings know the healthy one. */
export const healthy: Vcenter = { hosts: 3, vms: 12, datastores: 4, networks: 2, release: '8.0.3' };

/** A fake server with its vCenters and its clock in hand, for tests. */
export interface Bench {
  server: FakeServer;
  /** By host name; answering on port 443. */
  vcenters: Map<string, Vcenter>;
  /** Milliseconds since 1970; moves only by hand. */
  time: { now: number };
  send(method: string, target: string, body?: unknown, headers?: Readonly<Record<string, string>>): RawReply;
  json(method: string, target: string, body?: unknown): unknown;
  /** One whole round, every poll at once. */
  round(): void;
}

/** The connection routes (§1.1). */
export const base = '/api/vmware/connections';

/** A body that a create accepts. */
export function account(host: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { host, username: 'pulse-ro@vsphere.local', password: 'right-password', ...more };
}

/** A text goes as it stands, bytes too, anything else as JSON. */
export function bodyBytes(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Makes a bench; `vcenters` begin with `healthy` at `vc`. */
export function createBench(options: Partial<FakeServerOptions> = {}): Bench {
  const vcenters = new Map<string, Vcenter>([['vc', healthy]]);
  const time = { now: Date.UTC(2026, 7, 22, 14, 0, 0) };
  let made = 0;
  const server = createFakeServer({
    clock: () => time.now,
    ids: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
    salt: () => `salt ${(made += 1)}`,
    vcenters: (host, port) => (port === 443 ? vcenters.get(host) : undefined),
    ...options,
  });
  const send: Bench['send'] = (method, target, body, headers = {}) => {
    const exchange = server.receive({ method, target, headers, body: bodyBytes(body) });
    if (exchange.kind === 'broken') return { status: 0, headers: {}, body: '' };
    return exchange.kind === 'working' ? exchange.finish() : exchange.reply;
  };
  return {
    server,
    vcenters,
    time,
    send,
    json: (method, target, body) => JSON.parse(send(method, target, body).body) as unknown,
    round() {
      const round = server.startRound();
      for (let poll = round.next(); poll !== undefined; poll = round.next()) poll.finish();
    },
  };
}
