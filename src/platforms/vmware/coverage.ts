import type { Coverage } from '../help';

/** The row that governs this platform, as data: what is read, through what, and what is not covered. */
export const coverage: Coverage = {
  platform: 'vmware-vsphere',
  family: 'VMware',
  ingestion: 'api-backed',
  entryPoint: 'vCenter Server only',
  projections: ['agent', 'vm', 'storage'],
  reads: ['inventory', 'topology', 'alarms and history', 'assistant'],
  notCovered: ['direct ESXi', 'recovery', 'control'],
  admission: 'admitted',
};
