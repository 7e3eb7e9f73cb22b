import type { Profile } from '../profile';
import { failed, transportFailure, VcenterFailure, type Failure } from './failure';
import type { RawIssue } from './issues';
import { readCounters } from './performance';
import { listInventory, negotiateRelease, openSession, signInToViJson, type Account, type Inventory } from './sign-in';
import { hostNames } from './polled-hosts';
import { sampleSignals, sweepSignals } from './signals';
import { sweepTags } from './tags';
import type { Target } from './target';
import { sweepTopology } from './topology';
import { Upstream } from './upstream';
import type { VcenterBehaviour } from './vcenter';

/** The whole budget of a test, in milliseconds (§4.2). */
export const testLimitMs = 10_000;
/** The limit of one poll, in milliseconds (§5.1). */
export const pollLimitMs = 20_000;

/** What a test or a poll saw. */
export interface Sight {
  hosts: number;
  /** In name order. */
  hostNames: readonly string[];
  vms: number;
  datastores: number;
  networks: number;
  viRelease: string;
  issues: readonly RawIssue[];
}

/** How a test or a poll goes, known from its beginning. */
export interface Outcome {
  takesMs: number;
  result: { sight: Sight } | { failure: Failure };
  /** The failure if it is given up after so many milliseconds; undefined: it was over by then (§10.5). */
  givenUpAfter(ms: number): Failure | undefined;
}

/** Whom to ask, and as whom. */
export interface Call {
  target: Target;
  account: Account;
  skipVerify: boolean;
  vcenter: VcenterBehaviour | undefined;
  profile: Profile;
}

/** A connection test (§4.2): steps 2 to 8 are fatal, step 9 degrades; with April it is fatal too (§9). */
export function testVcenter(call: Call): Outcome {
  return run(call, testLimitMs, (up, inventory, counters) => {
    const issues = sampleSignals(up, inventory, counters);
    const [first] = issues;
    if (first && call.profile === 'april') throw failed(first.category, first.message);
    return issues;
  });
}

/** How many of the latest collections are kept. */
const mostKept = 200;
const kept = new Map<string, Outcome>();

/**
 * A full collection, as a poll makes it (§4.7, §5.1). The same call to a vCenter that behaves the same goes the same way: it is walked
 * through once, since thousands of objects take a while. One with a password as it was typed is not kept.
 */
export function collectVcenter(call: Call): Outcome {
  if (typeof call.account.password === 'string') return collect(call);
  const key = JSON.stringify(call);
  const outcome = kept.get(key) ?? collect(call);
  kept.delete(key);
  kept.set(key, outcome);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return outcome;
}

function collect(call: Call): Outcome {
  return run(call, pollLimitMs, (up, inventory, counters) => [
    ...sweepSignals(up, inventory, counters),
    ...sweepTopology(up, inventory),
    ...(call.profile === 'april' ? [] : sweepTags(up, inventory)),
  ]);
}

/** What a test or a poll reads beyond the inventory. */
type Look = (up: Upstream, inventory: Inventory, counters: ReturnType<typeof readCounters>) => readonly RawIssue[];

function run({ target, account, skipVerify, vcenter, profile }: Call, limitMs: number, look: Look): Outcome {
  const up = new Upstream(reachable(target) ? vcenter : undefined, target, skipVerify, limitMs, profile);
  const result = attempt(() => {
    openSession(up, account);
    const inventory = listInventory(up);
    const viRelease = negotiateRelease(up);
    signInToViJson(up);
    const issues = look(up, inventory, readCounters(up));
    const { hosts, vms, datastores, networks } = inventory;
    return {
      hosts: hosts.length,
      hostNames: hostNames(hosts.length, vcenter?.hostDomain),
      vms: vms.length,
      datastores: datastores.length,
      networks: networks.length,
      viRelease,
      issues,
    };
  });
  const takesMs = up.now;
  return {
    takesMs,
    result,
    givenUpAfter: (ms) => {
      const step = ms < takesMs ? up.steps.find(({ until }) => ms < until) : undefined;
      return step && transportFailure(step.label, target.quoted, false).failure;
    },
  };
}

function attempt(look: () => Sight): Outcome['result'] {
  try {
    return { sight: look() };
  } catch (error) {
    if (error instanceof VcenterFailure) return { failure: error.failure };
    throw error;
  }
}

/** Nothing can listen without a host name, or beyond the last port. */
function reachable({ host, port }: Target): boolean {
  return host !== '' && port > 0 && port <= 65_535;
}
