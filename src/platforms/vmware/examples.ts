import type { VmwareConnection, VmwareObserved, VmwareTestResult } from './contract';

/** A healthy vCenter, for tests. Overridden as wanted. */
export function exampleConnection(over: Partial<VmwareConnection> = {}): VmwareConnection {
  return {
    id: '5e0f7c1e-6a52-4a0e-8d07-7f4f1e1c9b10',
    name: 'Rack 4 vCenter',
    host: 'vc4.example.net',
    port: 443,
    username: 'pulse-ro@vsphere.local',
    password: '********',
    enabled: true,
    monitorVms: true,
    monitorHosts: true,
    monitorDatastores: true,
    poll: { intervalSeconds: 60, lastAttemptAt: '2026-08-22T12:06:52.501Z', lastSuccessAt: '2026-08-22T12:06:52.501Z' },
    observed: exampleObserved(),
    ...over,
  };
}

/** What a healthy vCenter was last seen to hold. */
export function exampleObserved(over: Partial<VmwareObserved> = {}): VmwareObserved {
  return {
    collectedAt: '2026-08-22T12:06:57.77Z',
    hosts: 4,
    vms: 61,
    datastores: 9,
    networks: 6,
    viRelease: '8.0.3',
    ...over,
  };
}

/** The three causes of the contract's own example (§2.4). */
export const exampleIssues: NonNullable<VmwareObserved['issues']> = [
  {
    stage: 'topology',
    category: 'unavailable',
    message: 'VMware vm guest identity is temporarily unavailable',
    occurrences: 11,
  },
  {
    stage: 'signals',
    category: 'unavailable',
    message: 'VMware vm guest local filesystem is temporarily unavailable',
    occurrences: 8,
  },
  {
    stage: 'tags',
    category: 'permission',
    message: 'VMware permissions are insufficient for vcenter tag associations',
    occurrences: 4,
  },
];

/** A test that worked. */
export function exampleTestResult(over: Partial<VmwareTestResult> = {}): VmwareTestResult {
  return { success: true, hosts: 48, vms: 1204, datastores: 36, networks: 22, viRelease: '8.0.3', ...over };
}
