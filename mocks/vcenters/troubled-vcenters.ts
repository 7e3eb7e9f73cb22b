import type { Fault, Vcenter } from '~mocks/domain/vmware/vcenter';
import type { SimulatedVcenter } from './simulated-vcenter';

const fails = (category: string | undefined) => ({ kind: 'fails', category }) as const;
const site = {
  hosts: 12,
  vms: 318,
  datastores: 14,
  networks: 10,
  release: '8.0.3',
  anyAccount: true,
  delayMs: 400,
} satisfies Vcenter;
const faulty = (...faults: Fault[]): Vcenter => ({ ...site, faults });

/** Hosts where something is wrong: at least one for each way a test can fail (§4.3, §4.4). */
export const troubledVcenters: readonly SimulatedVcenter[] = [
  {
    host: 'refused.example.net',
    shows: 'Refuses every user name and password',
    vcenter: faulty({ on: 'automation session', answer: 401 }),
    expected: fails('auth'),
  },
  {
    host: 'vc-zurich.example.net',
    shows: 'Zürich DR: refuses every user name and password since a rotation',
    vcenter: faulty({ on: 'automation session', answer: 401 }),
    expected: fails('auth'),
  },
  {
    host: 'only-one-password.example.net',
    shows: 'Lets pulse-ro@vsphere.local in, with one password only',
    vcenter: { ...site, anyAccount: false },
    password: 'correct-horse',
    expected: fails('auth'),
  },
  {
    host: 'no-permission.example.net',
    shows: 'Signs in, but the account may not list datastores',
    vcenter: faulty({ on: 'datastore inventory', answer: 403 }),
    expected: fails('permission'),
  },
  {
    host: 'self-signed.example.net',
    shows: 'Has a certificate that nobody trusts; works with “Skip TLS verification”',
    vcenter: { ...site, certificate: 'self-signed' },
    expected: fails('tls'),
    expectedWithoutTls: { kind: 'works' },
  },
  {
    host: '192.0.2.41',
    shows: 'Build farm: reached by its address, which its certificate does not name',
    vcenter: { ...site, hosts: 6, vms: 88, datastores: 9, certificate: 'self-signed' },
    expected: fails('tls'),
    expectedWithoutTls: { kind: 'works' },
  },
  { host: 'unreachable.example.net', shows: 'Nothing answers there', vcenter: undefined, expected: fails('network') },
  {
    host: 'certificate.example.net',
    shows: 'Nothing answers there either, but the word in its name makes the server blame TLS',
    vcenter: undefined,
    expected: fails('tls'),
  },
  {
    host: 'slow.example.net',
    shows: 'Works, but takes 9 seconds to sign in',
    vcenter: { ...site, delayMs: 9000 },
    expected: { kind: 'works' },
  },
  {
    host: 'hanging.example.net',
    shows: 'Takes the connection and never answers; the server gives up after 10 seconds',
    vcenter: faulty({ on: 'automation session', answer: 'hang' }),
    expected: fails('network'),
  },
  {
    host: 'restarting.example.net',
    shows: 'Restarts every four minutes: answers 503 for the first two, works for the other two',
    vcenter: {
      ...site,
      phases: [
        { forSeconds: 120, becomes: { faults: [{ on: 'host inventory', answer: 503 }] } },
        { forSeconds: 120, becomes: {} },
      ],
      repeatPhases: true,
    },
    expected: fails('unavailable'),
  },
  {
    host: 'flapping.example.net',
    shows: 'Works for 40 seconds, then breaks every exchange off for 40 seconds, over and over',
    vcenter: {
      ...site,
      phases: [
        { forSeconds: 40, becomes: {} },
        { forSeconds: 40, becomes: { faults: [{ on: 'vm inventory', answer: 'drop' }] } },
      ],
      repeatPhases: true,
    },
    expected: { kind: 'works' },
  },
  {
    host: 'broken-off.example.net',
    shows: 'Breaks the connection off inside its list of hosts: a failure without a category',
    vcenter: faulty({ on: 'host inventory', answer: 'drop' }),
    expected: fails(undefined),
  },
  {
    host: 'vcsa-old.lab.example.net',
    shows: 'Old lab: vCenter 6.7, which only knows the legacy sign-in',
    vcenter: { ...site, hosts: 2, vms: 19, datastores: 3, legacyOnly: true },
    expected: fails('unsupported_version'),
  },
  {
    host: 'newer.example.net',
    shows: 'A release newer than all that Pulse probes for',
    vcenter: { ...site, release: '9.1.0.0' },
    expected: fails('unsupported_version'),
  },
  {
    host: 'esxi.example.net',
    shows: 'A single ESXi host, no vCenter: it answers the sign-in with HTTP 400',
    vcenter: {
      ...site,
      hosts: 1,
      vms: 7,
      datastores: 1,
      networks: 1,
      faults: [{ on: 'automation session', answer: 400 }],
    },
    expected: fails('endpoint'),
  },
  {
    host: 'broken-json.example.net',
    shows: 'Answers its list of VMs with a web page instead of JSON',
    vcenter: faulty({ on: 'vm inventory', answer: 'bad-json' }),
    expected: fails('endpoint'),
  },
  {
    host: 'no-networks.example.net',
    shows: 'Does not know the list of networks: HTTP 404',
    vcenter: faulty({ on: 'network inventory', answer: 404 }),
    expected: fails('not_found'),
  },
];
