import type { StepSpec } from '../explain';

/** The steps as a person knows them (§4.2). The VI JSON login comes after Version and counts as Sign-in. */
export const steps: readonly StepSpec[] = [
  { id: 'reach', name: 'Reach', needs: 'A host name and a port that the Pulse server can reach.' },
  { id: 'certificate', name: 'Certificate', needs: 'A certificate whose issuer the Pulse server trusts.' },
  { id: 'sign-in', name: 'Sign-in', needs: 'A user name and a password that vCenter accepts.' },
  { id: 'inventory', name: 'Inventory', needs: 'A role that may read hosts, VMs, datastores and networks.' },
  { id: 'version', name: 'Version', needs: 'An API release that Pulse knows.' },
  { id: 'signals', name: 'Signals', needs: 'The right to read status, alarms, tasks, events and metrics.' },
];
