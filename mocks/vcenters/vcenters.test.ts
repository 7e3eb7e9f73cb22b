import { describe, expect, it } from 'vitest';
import { readRefusal } from '~/contract/refusal';
import { categories } from '~/platforms/vmware/failure-titles';
import { VmwareTestResult } from '~/platforms/vmware/contract';
import { createFakeServer } from '~mocks/domain/server';
import { derivedVcenter } from './derived-vcenter';
import { findVcenter } from './find-vcenter';
import { simulatedVcenters } from './table';
import type { Expected } from './simulated-vcenter';

/** A draft test of a host, right after the start of a server. */
function draftTest(host: string, over: { port?: number; password?: string; insecureSkipVerify?: boolean } = {}) {
  const server = createFakeServer({
    clock: () => 1_800_000_000_000,
    ids: () => 'id',
    salt: () => 'salt',
    vcenters: findVcenter,
  });
  const input = { host, port: 443, username: 'pulse-ro@vsphere.local', password: 'any', ...over };
  const body = new TextEncoder().encode(JSON.stringify(input));
  const exchange = server.receive({ method: 'POST', target: '/api/vmware/connections/test', headers: {}, body });
  const takesMs = exchange.kind === 'working' ? exchange.takesMs : 0;
  const reply =
    exchange.kind === 'working' ? exchange.finish() : exchange.kind === 'answered' ? exchange.reply : undefined;
  if (!reply) throw new Error('The connection broke.');
  return { outcome: outcomeOf(reply.status, reply.body), takesMs, body: reply.body };
}

function outcomeOf(status: number, body: string): Expected {
  if (status !== 200) {
    const { code, details } = readRefusal(status, body);
    expect(code).toBe('vmware_connection_failed');
    return { kind: 'fails', category: details['category'] };
  }
  const { hosts, vms, datastores, degraded } = VmwareTestResult.parse(JSON.parse(body));
  if (hosts === 0 && vms === 0 && datastores === 0) return { kind: 'blind' };
  return { kind: degraded ? 'limited' : 'works' };
}

describe('the simulated vCenters', () => {
  it.each(simulatedVcenters)(
    '$host does what the table says: $shows',
    ({ host, expected, expectedWithoutTls, password }) => {
      expect(draftTest(host).outcome).toEqual(expected);
      expect(draftTest(host, { insecureSkipVerify: true }).outcome).toEqual(expectedWithoutTls ?? expected);
      if (password !== undefined) expect(draftTest(host, { password }).outcome).toEqual({ kind: 'works' });
    },
  );

  it('have names of their own, and show every release and every category that a host can cause', () => {
    const hosts = simulatedVcenters.map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
    const releases = new Set(simulatedVcenters.map(({ vcenter }) => vcenter?.release));
    for (const release of ['9.0.0.0', '8.0.3', '8.0.2.0', '8.0.1.0']) expect(releases).toContain(release);
    const shown = simulatedVcenters.map(({ expected }) => (expected.kind === 'fails' ? expected.category : 'none'));
    for (const category of categories.filter((category) => category !== 'invalid_config'))
      expect(shown).toContain(category);
    expect(shown).toContain(undefined);
  });

  it('answer on port 443 alone', () => {
    expect(draftTest('vc-hamburg.example.net', { port: 8443 }).outcome).toEqual({ kind: 'fails', category: 'network' });
  });

  it('take their time: the slow one 9 s, the hanging one all of the server’s 10 s', () => {
    expect(draftTest('slow.example.net').takesMs).toBe(9000);
    expect(draftTest('hanging.example.net').takesMs).toBe(10_000);
    expect(draftTest('vc-oslo.example.net').takesMs).toBeLessThan(1000);
  });
});

describe('any other host', () => {
  it('is a healthy vCenter whose counts follow from its name', () => {
    for (const host of ['vc-anywhere.example.org', '198.51.100.7', 'vcenter']) {
      expect(draftTest(host).outcome).toEqual({ kind: 'works' });
      expect(derivedVcenter(host)).toEqual(derivedVcenter(host));
    }
    const sizes = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => derivedVcenter(`${name}.example.net`).vms));
    expect(sizes.size).toBeGreaterThan(3);
  });
});
