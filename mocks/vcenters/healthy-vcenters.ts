import type { SimulatedVcenter } from './simulated-vcenter';

const works = { kind: 'works' } as const;

/** Sites where all is well, or works with limits; every implemented release is among them (§4.2). */
export const healthyVcenters: readonly SimulatedVcenter[] = [
  {
    host: 'vc-hamburg.example.net',
    shows: 'Hamburg production: 48 hosts in 4 clusters, release 8.0.3',
    vcenter: { hosts: 48, vms: 1204, datastores: 36, networks: 22, release: '8.0.3', anyAccount: true, delayMs: 1400 },
    expected: works,
  },
  {
    host: 'vc-oslo.example.net',
    shows: 'Oslo office: 3 hosts in 1 cluster, release 9.0.0.0',
    vcenter: { hosts: 3, vms: 41, datastores: 5, networks: 6, release: '9.0.0.0', anyAccount: true, delayMs: 300 },
    expected: works,
  },
  {
    host: 'vc-singapore.example.net',
    shows: 'Singapore production: 112 hosts in 9 clusters, release 8.0.2.0, far away',
    vcenter: {
      hosts: 112,
      vms: 3968,
      datastores: 84,
      networks: 40,
      release: '8.0.2.0',
      anyAccount: true,
      delayMs: 2400,
    },
    expected: works,
  },
  {
    host: 'vc-bergen.example.net',
    shows: 'Bergen shipyard: 14 hosts in 2 clusters, release 8.0.1.0',
    vcenter: { hosts: 14, vms: 260, datastores: 11, networks: 9, release: '8.0.1.0', anyAccount: true, delayMs: 500 },
    expected: works,
  },
  {
    host: 'vc-lyon.example.net',
    shows: 'Lyon retail: 6 hosts in 2 clusters, release 8.0.3',
    vcenter: { hosts: 6, vms: 72, datastores: 8, networks: 5, release: '8.0.3', anyAccount: true, delayMs: 600 },
    expected: works,
  },
  {
    host: 'vc-frankfurt.example.net',
    shows: 'Frankfurt hosting, the largest: 2,500 hosts in 64 clusters, 4,000 VMs',
    vcenter: {
      hosts: 2500,
      vms: 4000,
      datastores: 310,
      networks: 180,
      release: '8.0.3',
      anyAccount: true,
      delayMs: 3200,
    },
    expected: works,
  },
  {
    host: 'vc-witness.example.net',
    shows: 'A witness site: 1 host and not a single VM',
    vcenter: { hosts: 1, vms: 0, datastores: 1, networks: 1, release: '8.0.3', anyAccount: true, delayMs: 250 },
    expected: works,
  },
  {
    host: 'vc-rack4.example.net',
    shows: 'Rack 4 lab: 11 of its 61 VMs are powered off, and tags may not be read',
    vcenter: {
      hosts: 4,
      vms: 61,
      datastores: 9,
      networks: 6,
      release: '8.0.3',
      poweredOff: 11,
      faults: [{ on: 'vcenter tag associations', answer: 403 }],
      anyAccount: true,
      delayMs: 500,
    },
    expected: { kind: 'limited' },
  },
  {
    host: 'events-500.example.net',
    shows: 'Events of hosts, VMs, datastores and networks answer HTTP 500',
    vcenter: {
      hosts: 8,
      vms: 130,
      datastores: 12,
      networks: 7,
      release: '8.0.3',
      faults: ['HostSystem', 'VirtualMachine', 'Datastore', 'Network'].map((of) => ({
        on: `${of} recent events`,
        answer: 500,
      })),
      anyAccount: true,
      delayMs: 700,
    },
    expected: { kind: 'limited' },
  },
  {
    host: 'vc-edge.example.net',
    shows: 'Edge sites: signs in, but the account sees nothing',
    vcenter: { hosts: 0, vms: 0, datastores: 0, networks: 0, release: '8.0.3', anyAccount: true, delayMs: 300 },
    expected: { kind: 'blind' },
  },
];
