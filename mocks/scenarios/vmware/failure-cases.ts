/** A way in which a test or a poll fails. */
export interface FailureCase {
  /** For ids of scenarios. */
  name: string;
  /** Undefined where the failure has none (§4.4). */
  category: string | undefined;
  /** The server's message (§4.3). */
  message: string;
  /** A simulated vCenter that fails so. */
  host: string;
  /** The step of the test that failed. */
  step: string;
}

/** One for each category (§4.1), and one without. */
export const failureCases: readonly FailureCase[] = [
  {
    name: 'sign-in-refused',
    category: 'auth',
    message: 'VMware authentication failed while creating the Automation API session',
    host: 'refused.example.net',
    step: 'Sign-in',
  },
  {
    name: 'no-permission',
    category: 'permission',
    message: 'VMware permissions are insufficient for datastore inventory',
    host: 'no-permission.example.net',
    step: 'Inventory',
  },
  {
    name: 'untrusted-certificate',
    category: 'tls',
    message: 'VMware TLS validation failed during automation session',
    host: 'self-signed.example.net',
    step: 'Certificate',
  },
  {
    name: 'unreachable',
    category: 'network',
    message: 'VMware network error during automation session',
    host: 'unreachable.example.net',
    step: 'Reach',
  },
  {
    name: 'too-old',
    category: 'unsupported_version',
    message:
      'This vCenter only answers the legacy /rest CIS API, which predates the JSON APIs Pulse uses. Pulse supports vCenter 8.0U1 and newer.',
    host: 'vcsa-old.lab.example.net',
    step: 'Version',
  },
  {
    name: 'restarting',
    category: 'unavailable',
    message: 'VMware host inventory is temporarily unavailable',
    host: 'restarting.example.net',
    step: 'Inventory',
  },
  {
    name: 'not-a-vcenter',
    category: 'endpoint',
    message: 'VMware Automation API session request failed with HTTP 400',
    host: 'esxi.example.net',
    step: 'Sign-in',
  },
  {
    name: 'endpoint-missing',
    category: 'not_found',
    message: 'VMware network inventory endpoint is unavailable',
    host: 'no-networks.example.net',
    step: 'Inventory',
  },
  {
    name: 'broken-off',
    category: undefined,
    message: 'read host inventory response: unexpected EOF',
    host: 'broken-off.example.net',
    step: 'Inventory',
  },
];

/** A host for which the server can build no client (§4.3). */
export const unusableHost = {
  host: 'http://vc-intranet.example.net',
  message: 'vmware vcenter connections must use https',
};
