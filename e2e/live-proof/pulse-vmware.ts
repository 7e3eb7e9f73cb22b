import * as z from 'zod/mini';
import { pathId } from '~/api/path-id';
import { ConnectionList } from '~/contract/connection';
import { readRefusal } from '~/contract/refusal';
import type { PulseClient, PulseReply } from '../conformance/pulse-client';
import type { Counts, Facts } from './proof-record';
import { asCategory, asCode } from './taxonomy';

const path = '/api/vmware/connections';
const count = z.optional(z.int());
const Counted = z.looseObject({ hosts: count, vms: count, datastores: count, networks: count });
const Degraded = z.looseObject({ degraded: z.optional(z.boolean()), issueCount: z.optional(z.int()) });

/** A connection as a proof looks at it (§2.1 to §2.3); everything may be missing. */
export const Row = z.looseObject({
  id: z.string(),
  name: z.optional(z.string()),
  password: z.optional(z.string()),
  enabled: z.optional(z.boolean()),
  poll: z.optional(
    z.looseObject({
      lastAttemptAt: z.optional(z.string()),
      lastSuccessAt: z.optional(z.string()),
      consecutiveFailures: z.optional(z.int()),
      lastError: z.optional(z.looseObject({ at: z.optional(z.string()), category: z.optional(z.string()) })),
    }),
  ),
  observed: z.optional(z.unknown()),
});
export type Row = z.infer<typeof Row>;

/** Every field of a connection, as §9 wants it sent to either generation of the server. */
export interface ConnectionFields {
  name: string;
  host: string;
  port: number;
  username: string;
  password: string;
  insecureSkipVerify: boolean;
  enabled: boolean;
  monitorVms: boolean;
  monitorHosts: boolean;
  monitorDatastores: boolean;
}

/** What a Pulse server answered; status 0: nothing. */
export interface Answer {
  status: number;
  json: unknown;
  text: string;
}

/** The routes V1 to V7 of §1.1 that a proof walks; none of them throws. */
export interface PulseVmware {
  list(): Promise<{ status: number; rows: readonly Row[] | undefined }>;
  draftTest(fields: ConnectionFields): Promise<Answer>;
  create(fields: ConnectionFields): Promise<Answer>;
  savedTest(id: string): Promise<Answer>;
  overlayTest(id: string, fields: ConnectionFields): Promise<Answer>;
  remove(id: string): Promise<Answer>;
  get(path: string): Promise<Answer>;
}

/** The VMware routes of a Pulse server. */
export function createPulseVmware(client: PulseClient): PulseVmware {
  async function ask(method: string, target: string, json?: unknown): Promise<Answer> {
    try {
      const reply: PulseReply = await client.send(method, target, json === undefined ? {} : { json });
      return { status: reply.status, json: reply.json, text: reply.text };
    } catch {
      return { status: 0, json: undefined, text: '' };
    }
  }
  return {
    async list() {
      const { status, json } = await ask('GET', path);
      const list = ConnectionList.safeParse(json);
      if (status !== 200 || !list.success) return { status, rows: undefined };
      const rows = list.data.map((item) => Row.safeParse(item));
      return { status, rows: rows.flatMap((row) => (row.success ? [row.data] : [])) };
    },
    draftTest: (fields) => ask('POST', `${path}/test`, fields),
    create: (fields) => ask('POST', path, fields),
    savedTest: (id) => ask('POST', `${path}/${pathId(id)}/test`),
    overlayTest: (id, fields) => ask('POST', `${path}/${pathId(id)}/test`, fields),
    remove: (id) => ask('DELETE', `${path}/${pathId(id)}`),
    get: (target) => ask('GET', target),
  };
}

/** Whether a test succeeded (§2.6): the older server sends `{"success":true}` alone (§9). */
export function isSuccess({ status, json }: Answer): boolean {
  return status === 200 && z.looseObject({ success: z.literal(true) }).safeParse(json).success;
}

/** The counts of a test result or of `observed`; undefined where there are none. */
export function countsOf(json: unknown): Counts | undefined {
  const read = Counted.safeParse(json);
  if (!read.success) return undefined;
  const { hosts, vms, datastores, networks } = read.data;
  const counts: Counts = {
    ...(hosts === undefined ? {} : { hosts }),
    ...(vms === undefined ? {} : { vms }),
    ...(datastores === undefined ? {} : { datastores }),
    ...(networks === undefined ? {} : { networks }),
  };
  return Object.keys(counts).length === 0 ? undefined : counts;
}

/** What may be kept of an answer: numbers, and codes and categories of the contract. */
export function factsOf(answer: Answer): Facts {
  const { status, json, text } = answer;
  if (status >= 400) {
    const refusal = readRefusal(status, text === '' ? (JSON.stringify(json) ?? '') : text);
    const code = asCode(refusal.code);
    const category = asCategory(refusal.details['category']);
    return { status, ...(code ? { code } : {}), ...(category ? { category } : {}) };
  }
  return { status, ...observedFacts(json) };
}

/** Counts and completeness of a test result or of `observed` (§2.3, §2.6). */
export function observedFacts(json: unknown): Facts {
  const pulse = countsOf(json);
  const { degraded, issueCount } = Degraded.safeParse(json).data ?? {};
  return {
    ...(pulse ? { pulse } : {}),
    ...(degraded ? { degraded } : {}),
    ...(issueCount ? { issueCount } : {}),
  };
}
