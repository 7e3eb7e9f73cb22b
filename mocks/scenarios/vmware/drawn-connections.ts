import type { SeedConnection } from '~mocks/domain/state';
import { failing, polled, spans } from './health';

/** Whoever reads, unless a connection says otherwise. */
export const reader = { username: 'pulse-ro@vsphere.local', password: 'not-a-real-secret' };

/** The three causes of a lab where VMs are powered off and tags are out of reach (§4.7). */
export const labIssues = {
  issueCount: 23,
  issues: [
    {
      stage: 'signals',
      category: 'unavailable',
      message: 'VMware vm guest local filesystem is temporarily unavailable',
      occurrences: 11,
    },
    {
      stage: 'topology',
      category: 'unavailable',
      message: 'VMware vm guest identity is temporarily unavailable',
      occurrences: 11,
    },
    {
      stage: 'tags',
      category: 'permission',
      message: 'VMware permissions are insufficient for vcenter tag associations',
      occurrences: 1,
    },
  ],
};

/** The connections that a new tab begins with: one of each kind that an admin meets. All their hosts are simulated. */
export function drawnConnections(now: number): SeedConnection[] {
  return [
    {
      id: '7b1f5f0e-3c52-4f6e-9d5c-0a6a2f2b9a01',
      name: 'Zürich DR',
      host: 'vc-zurich.example.net',
      ...reader,
      health: failing(now, {
        message: 'VMware authentication failed while creating the Automation API session',
        category: 'auth',
        failures: 178,
        worked: 3 * spans.hour + 5 * spans.minute,
        seen: { hosts: 12, vms: 318, datastores: 14, networks: 10 },
      }),
    },
    {
      id: '1c9a7d42-55b1-4f0c-8a53-6b0d6f1f7c02',
      name: 'Build farm',
      host: '192.0.2.41',
      username: 'svc-pulse@lab.example.net',
      password: reader.password,
      health: failing(now, {
        message: 'VMware TLS validation failed during automation session',
        category: 'tls',
        failures: 3,
        worked: 4 * spans.minute + 20 * spans.second,
        seen: { hosts: 6, vms: 88, datastores: 9, networks: 10 },
      }),
    },
    {
      id: '5e0f7c1e-6a52-4a0e-8d07-7f4f1e1c9b10',
      name: 'Rack 4 vCenter',
      host: 'vc-rack4.example.net',
      ...reader,
      insecureSkipVerify: true,
      monitorDatastores: false,
      health: polled(now, { hosts: 4, vms: 61, datastores: 9, networks: 6, ...labIssues }),
    },
    {
      id: 'e2c4b9a8-0f57-4e39-b1de-93b7b0f4d104',
      name: 'Edge sites',
      host: 'vc-edge.example.net',
      username: 'pulse-edge@vsphere.local',
      password: reader.password,
      health: polled(now, {}),
    },
    { id: '0d7b8c6f-9a1e-4c3b-a7f5-2e5d9c8b7a05', name: 'Lyon retail', host: 'vc-lyon.example.net', ...reader },
    {
      id: '94a6f3d1-2b7c-4d8e-9f60-c1d2e3f4a506',
      name: 'Hamburg production',
      host: 'vc-hamburg.example.net',
      ...reader,
      health: polled(now, { hosts: 48, vms: 1204, datastores: 36, networks: 22 }),
    },
    {
      id: 'b3d5e7f9-1a2c-4e6d-8b0f-a1c3e5d7f907',
      name: 'Oslo office',
      host: 'vc-oslo.example.net',
      username: 'EXAMPLE\\svc-pulse',
      password: reader.password,
      health: polled(now, { hosts: 3, vms: 41, datastores: 5, networks: 6, viRelease: '9.0.0.0' }),
    },
    {
      id: 'c8e0a2b4-d6f8-4a1c-b3e5-f7a9b1d3c508',
      name: 'Singapore production',
      host: 'vc-singapore.example.net',
      ...reader,
      health: polled(now, { hosts: 112, vms: 3968, datastores: 84, networks: 40, viRelease: '8.0.2.0' }),
    },
    {
      id: 'a0b1c2d3-e4f5-4607-9819-2a3b4c5d6e09',
      name: 'Old lab',
      host: 'vcsa-old.lab.example.net',
      username: 'administrator@vsphere.local',
      password: reader.password,
      enabled: false,
    },
  ];
}
