import { rawRequest } from '~mocks/http/raw-request';
import type { HttpHost } from '~mocks/http/http-host';
import { startTestHost } from '~mocks/http/test-host';
import type { PulseClient, PulseReply } from '../conformance/pulse-client';
import { startFakeVcenter, type FakeVcenter, type FakeVcenterOptions } from './fake-vcenter';
import type { ProofRecord } from './proof-record';
import { runLiveProof, type LiveProofParts } from './run-live-proof';

/** The account and host of the tests; none of these texts may be in a record. */
export const access = {
  host: 'zebra.example.test',
  username: 'giraffe@savanna.test',
  password: 'Elephant"77',
  insecure: false,
};
/** What the simulated vCenter and the fake one both count. */
export const counts = { hosts: 3, vms: 12, datastores: 4, networks: 2 };

/** A request that reached Pulse. */
export interface Sent {
  method: string;
  path: string;
  json: unknown;
}

/** Answers in the place of the mock server; undefined lets a request through. */
export type Instead = (sent: Sent) => PulseReply | undefined | Promise<PulseReply | undefined>;

/** A mock server with a vCenter, a fake vCenter beside it, and what was sent. */
export interface ProofBench {
  sent: readonly Sent[];
  lines: readonly string[];
  fake: FakeVcenter;
  run(over?: Partial<Parameters<typeof runLiveProof>[0]>, parts?: LiveProofParts): Promise<ProofRecord>;
  /** Past `instead`, and not among what was sent. */
  direct(method: string, path: string, json?: unknown): Promise<PulseReply>;
  /** Connections that the server has. */
  rows(): Promise<unknown>;
  round(): Promise<void>;
  close(): Promise<void>;
}

/** Starts both servers. `vcenter` overrides how the simulated one behaves. */
export async function startBench({
  vcenter = {},
  fake = {},
  instead = () => undefined,
}: {
  vcenter?: object;
  fake?: Partial<FakeVcenterOptions>;
  instead?: Instead;
} = {}): Promise<ProofBench> {
  const { username, password } = access;
  const host: HttpHost = await startTestHost();
  const fakeVcenter = await startFakeVcenter({ username, password, counts, release: '8.0.3', ...fake });
  const behaviour = { ...counts, release: '8.0.3', username, password, ...vcenter };
  const sent: Sent[] = [];
  const lines: string[] = [];
  async function direct(method: string, path: string, json?: unknown): Promise<PulseReply> {
    const body = json === undefined ? {} : { body: JSON.stringify(json) };
    const reply = await rawRequest(host.address, { method, target: path, ...body });
    return { status: reply.status, headers: reply.headers, text: reply.body, json: parsed(reply.body) };
  }
  const pulse: PulseClient = {
    async send(method, path, { json } = {}) {
      sent.push({ method, path, json });
      return (await instead({ method, path, json })) ?? direct(method, path, json);
    },
  };
  // After a reset nothing answers at any other host.
  await direct('POST', '/__mock/reset');
  await direct('PUT', `/__mock/vcenters/${access.host}`, behaviour);
  return {
    sent,
    lines,
    fake: fakeVcenter,
    direct,
    run: (over = {}, parts = {}) =>
      runLiveProof(
        {
          pulse,
          vcenter: access,
          alias: 'lab-one',
          now: () => new Date('2026-11-21T10:00:00Z'),
          log: (line) => void lines.push(line),
          signal: new AbortController().signal,
          runId: 'r1',
          ...over,
        },
        { vcenterApi: fakeVcenter.api, wait: () => Promise.resolve(), ...parts },
      ),
    rows: async () => (await direct('GET', '/api/vmware/connections')).json,
    round: async () => void (await direct('POST', '/__mock/round')),
    async close() {
      await host.close();
      await fakeVcenter.close();
    },
  };
}

/** A reply with JSON. */
export function jsonReply(status: number, json: unknown): PulseReply {
  return { status, headers: {}, text: JSON.stringify(json), json };
}

/** Step number to outcome. */
export function outcomes({ steps }: ProofRecord): Record<string, string> {
  return Object.fromEntries(steps.map(({ step, outcome }) => [step, outcome]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
