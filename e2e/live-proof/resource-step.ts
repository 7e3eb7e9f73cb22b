import { setTimeout } from 'node:timers/promises';
import * as z from 'zod/mini';
import { phrases } from './phrases';
import type { Counts } from './proof-record';
import { countsOf } from './pulse-vmware';
import { ownRow, type Finding, type StepPlan, type Walk } from './walk';

/** Waits, and ends early without an error where the signal stops it. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** As {@link Wait}, by the clock. */
export async function waitByClock(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

const Resource = z.looseObject({
  type: z.string(),
  vmware: z.optional(z.looseObject({ connectionId: z.optional(z.string()) })),
});
const Page = z.looseObject({
  data: z.array(z.unknown()),
  meta: z.looseObject({ totalPages: z.int() }),
});

/** Between two looks; and how many looks: a new connection is polled within a minute, for up to 20 s (§5.1). */
const pauseMs = 10_000;
const looks = 15;
/** Pages of 100, the most that one page holds (§7.1). */
const mostPages = 1_000;

/** Step 8b: what the connection contributes as resources (§7), which come later than the counts (§5.6). */
export function resourceStep(walk: Walk, wait: Wait): StepPlan {
  return {
    step: '8b',
    sections: ['§5.6', '§7.1', '§7.5'],
    title: phrases.resourcesTitle,
    expected: phrases.resourcesExpected,
    async run() {
      let finding: Finding = { outcome: 'not proven', got: phrases.notYetVisible };
      for (let look = 0; look < looks && !walk.signal.aborted; look += 1) {
        if (look > 0) await wait(pauseMs, walk.signal);
        if (walk.signal.aborted) break;
        finding = await lookOnce(walk);
        if (finding.outcome === 'passed' || finding.got === phrases.noResources) return finding;
      }
      return finding;
    },
  };
}

async function lookOnce(walk: Walk): Promise<Finding> {
  // Reading the state makes the server build its resources anew; without, new inventory may never show (§5.6).
  await walk.pulse.get('/api/state');
  const read = await readResources(walk);
  if ('status' in read) return { outcome: 'not proven', got: phrases.noResources, facts: { status: read.status } };
  const { resources } = read;
  const pulse = countsOf((await ownRow(walk))?.observed);
  const facts = { resources, ...(pulse ? { pulse } : {}) };
  if (resources.hosts + resources.vms + resources.datastores === 0 && total(pulse) > 0) {
    return { outcome: 'not proven', got: phrases.notYetVisible, facts };
  }
  const equal = kinds.every((kind) => resources[kind] === pulse?.[kind]);
  return equal
    ? { outcome: 'passed', got: phrases.resourcesEqual, facts }
    : { outcome: 'did not pass', got: phrases.resourcesDiffer, facts };
}

const kinds = ['hosts', 'vms', 'datastores'] as const;

function total(counts: Counts | undefined): number {
  return kinds.reduce((sum, kind) => sum + (counts?.[kind] ?? 0), 0);
}

async function readResources(
  walk: Walk,
): Promise<{ resources: { hosts: number; vms: number; datastores: number } } | { status: number }> {
  const types: string[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { status, json } = await walk.pulse.get(
      `/api/resources?source=vmware&type=agent,vm,storage&page=${page}&limit=100`,
    );
    const read = Page.safeParse(json);
    if (status !== 200 || !read.success) return { status };
    for (const item of read.data.data) {
      const resource = Resource.safeParse(item);
      if (resource.success && resource.data.vmware?.connectionId === walk.id) types.push(resource.data.type);
    }
    if (page >= read.data.meta.totalPages || walk.signal.aborted) break;
  }
  const count = (type: string): number => types.filter((one) => one === type).length;
  return { resources: { hosts: count('agent'), vms: count('vm'), datastores: count('storage') } };
}
