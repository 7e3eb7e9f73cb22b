import type { DeleteResult } from '~/contract/delete-result';
import type { PreviewResult } from '~/contract/preview-result';
import type { VmwareConnection, VmwareInput, VmwarePartialInput, VmwareTestResult } from '~/platforms/vmware/contract';
import { exampleConnection, exampleIssues, exampleObserved } from '~/platforms/vmware/examples';
import type { Example } from '../document-types';

const failedAt = '2026-08-22T14:07:12.501Z';

/** The contract's own example (§2.4): it was degraded, and fails now. */
const failing: VmwareConnection = exampleConnection({
  insecureSkipVerify: true,
  monitorDatastores: false,
  poll: {
    intervalSeconds: 60,
    lastAttemptAt: failedAt,
    lastSuccessAt: '2026-08-22T14:04:09.118340021Z',
    consecutiveFailures: 3,
    lastError: {
      at: failedAt,
      message: 'refresh vmware inventory: VMware network error during automation session',
      category: 'network',
    },
  },
  observed: exampleObserved({
    collectedAt: '2026-08-22T14:04:13.77Z',
    degraded: true,
    issueCount: 23,
    issues: exampleIssues,
  }),
});

/** As create and update answer it, with neither `poll` nor `observed` (§2.1). */
const stored = exampleConnection();
delete stored.poll;
delete stored.observed;

const input: VmwareInput = {
  name: 'Rack 4 vCenter',
  host: 'vc4.example.net',
  port: 443,
  username: 'pulse-ro@vsphere.local',
  password: 'right-password',
  insecureSkipVerify: false,
  enabled: true,
  monitorVms: true,
  monitorHosts: true,
  monitorDatastores: true,
};

const switchedOff: VmwarePartialInput = { enabled: false };

const kept: VmwarePartialInput = { ...input, host: 'vc5.example.net', password: '********' };

/** §2.7. */
const degradedTest: VmwareTestResult = {
  ...{
    success: true,
    hosts: 4,
    vms: 61,
    datastores: 9,
    networks: 6,
    viRelease: '8.0.3',
    degraded: true,
    issueCount: 1,
  },
  issues: [
    {
      stage: 'signals',
      entity_type: 'host',
      entity_id: 'host-12',
      category: 'permission',
      message: 'VMware permissions are insufficient for HostSystem triggered alarms',
    },
  ],
};

const olderTest: VmwareTestResult = { success: true };

/** As recorded, of a disabled draft. */
const noChange: PreviewResult = {
  ...{ current_count: 3, projected_count: 3, additional_count: 0, effect: 'no_change' },
  ...{ current_systems: [], projected_systems: [], current_system: null, projected_system: null },
};

const system = {
  ...{ name: 'esxi-01.lab.test', type: 'vmware-host', status: 'online' },
  status_explanation: {
    summary: 'All included top-level collection paths currently report online status.',
    reasons: [],
  },
  latest_included_signal: {
    ...{ name: 'esxi-01.lab.test', type: 'vmware-host', source: 'vmware', at: '2026-08-22T14:04:13Z' },
  },
  source: 'vmware',
  explanation: {
    summary: 'Counts as one monitored system because Pulse sees one top-level vmware host view from vmware.',
    reasons: [
      {
        kind: 'standalone',
        signal: 'single-top-level-view',
        summary: 'No overlapping top-level source matched this system.',
      },
    ],
    surfaces: [{ name: 'esxi-01.lab.test', type: 'vmware-host', source: 'vmware' }],
  },
};

/** A new vCenter with one host. */
const creates: PreviewResult = {
  ...{ current_count: 0, projected_count: 1, additional_count: 1, effect: 'creates_new' },
  ...{ current_systems: [], projected_systems: [system], current_system: null, projected_system: system },
};

const removed: DeleteResult = { id: stored.id, success: true };

type Examples = Readonly<Record<string, Example>>;

/** Bodies of the connection routes, as the contract or the recordings have them. */
export const connectionExamples = {
  list: {
    failing: { summary: 'Was degraded, fails now', value: [failing] },
    none: { summary: 'Nothing is stored', value: [] },
  },
  stored: { stored: { value: stored } },
  input: { whole: { value: input } },
  update: {
    switchOff: { summary: 'One key; the others stay', value: switchedOff },
    moveHost: { summary: 'Every key, as servers of April 2026 need it; the password stays', value: kept },
  },
  tested: {
    degraded: { summary: 'Some reads gave nothing', value: degradedTest },
    uncounted: { summary: 'From a server of April 2026', value: olderTest },
  },
  preview: { oneHost: { value: creates }, noChange: { summary: 'A draft that is disabled', value: noChange } },
  removed: { removed: { value: removed } },
} as const satisfies Readonly<Record<string, Examples>>;
