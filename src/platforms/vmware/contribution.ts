import type { Contribution, Figure } from '../contribution';
import type { IssueReport, Observation, TestReport } from '../platform';
import type { VmwareConnection, VmwareTestResult } from './contract';
import { countCauses, sumCauses } from './causes';

/** The counts as both a poll and a test name them (§2.3, §2.6), and as the onboarding specification does. */
interface Counts {
  hosts?: number | undefined;
  agents?: number | undefined;
  vms?: number | undefined;
  datastores?: number | undefined;
  storage?: number | undefined;
  networks?: number | undefined;
  viRelease?: string | undefined;
}

/**
 * The one place where vCenter's counts become what Pulse calls them: hosts are agents, datastores are storage; networks and the release are secondary.
 * A server that has both names means the same by them; the newer ones are taken.
 */
export function contributionOf(counts: Counts): Contribution {
  const networks: Figure = { label: 'networks', one: 'network', many: 'networks', count: counts.networks };
  return {
    figures: [
      { label: 'agents', one: 'agent', many: 'agents', count: agentsOf(counts) },
      { label: 'VMs', one: 'VM', many: 'VMs', count: counts.vms },
      { label: 'storage', one: 'storage', many: 'storages', count: storageOf(counts) },
    ],
    secondary: counts.networks === undefined ? [] : [networks],
    release: counts.viRelease || undefined,
  };
}

function agentsOf({ agents, hosts }: Counts): number | undefined {
  return agents ?? hosts;
}

function storageOf({ storage, datastores }: Counts): number | undefined {
  return storage ?? datastores;
}

/** What was last seen; undefined until something was collected. */
export function observation({ observed }: VmwareConnection): Observation | undefined {
  if (observed === undefined) return undefined;
  return {
    collectedAt: observed.collectedAt,
    contribution: contributionOf(observed),
    degraded: observed.degraded ?? false,
    issues: report(observed.issueCount, sumCauses(observed.issues ?? [])),
  };
}

/** What a successful test said. April says nothing but that it worked (§9). */
export function testReport(result: VmwareTestResult): TestReport {
  return {
    contribution: contributionOf(result),
    counted: [agentsOf(result), result.vms, storageOf(result)].some((count) => count !== undefined),
    degraded: result.degraded ?? false,
    issues: report(result.issueCount, countCauses(result.issues ?? [])),
  };
}

function report(issueCount: number | undefined, causes: IssueReport['causes']): IssueReport {
  return { causes, total: issueCount ?? causes.reduce((sum, cause) => sum + cause.occurrences, 0) };
}
