import { createFakeServer, type FakeServer, type RawReply } from '../domain/server';
import type { Vcenter } from '../domain/vmware/vcenter';
import { recordedSettings, type Recording } from './recording';
import type { ReplayDriver } from './replay';

/** Replays a recording against a fake server of its own, in process: vCenters take no time, the clock stands unless told. */
export function inProcessDriver(recording: Recording): ReplayDriver & { server: FakeServer } {
  const vcenters = new Map<string, Vcenter>();
  let made = 0;
  const server = createFakeServer({
    clock: () => Date.UTC(2026, 7, 22, 14, 0, 0),
    ids: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
    salt: () => `salt-${(made += 1)}`,
    vcenters: (host, port) => (port === 443 ? vcenters.get(host) : undefined),
    settings: recordedSettings(recording),
  });
  return {
    server,
    send(request) {
      const exchange = server.receive(request);
      const reply = exchange.kind === 'broken' ? broken : exchange.kind === 'working' ? exchange.finish() : exchange.reply;
      return { ...reply, headers: { ...reply.headers, ...(reply.cookies ? { 'set-cookie': reply.cookies } : {}) } };
    },
    round() {
      const round = server.startRound();
      for (let poll = round.next(); poll !== undefined; poll = round.next()) poll.finish();
    },
    makeToken: (name, scopes) => server.makeToken(name, scopes).token,
    setVcenter: (host, vcenter) => void vcenters.set(host, vcenter),
  };
}

const broken: RawReply = { status: 0, headers: {}, body: '' };
