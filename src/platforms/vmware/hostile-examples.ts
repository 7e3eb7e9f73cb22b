/** In every secret that a hostile server sends where none should be. */
export const planted = 'pl4ntedSecret';
/** Keys that every object has, or that make it another. */
export const inheritedKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then'];

/** Messages that are read by their wording (§4.3, §4.4), some of them about what no server reads. */
export const messages = [
  'VMware authentication failed while creating the Automation API session',
  'VMware HostSystem recent events is temporarily unavailable',
  'refresh vmware inventory: VMware permissions are insufficient for host inventory',
  'CSRF token validation failed',
  'vmware vcenter host must not include a path',
  'name is required',
  ...inheritedKeys.flatMap((key) => [
    `VMware ${key} is temporarily unavailable`,
    `VMware HostSystem ${key} is temporarily unavailable`,
    `VMware permissions are insufficient for Network ${key}`,
  ]),
  'VMware performance metrics are unavailable for ',
  'VMware TLS validation failed during ' + 'vi-json '.repeat(50),
];

const at = '2026-08-22T12:06:52.501Z';
const issue = { stage: 'signals', category: 'unavailable', message: 'VMware vm tools is temporarily unavailable' };
const poll = { intervalSeconds: 60, lastAttemptAt: at, lastSuccessAt: at, consecutiveFailures: 0 };
const observed = {
  collectedAt: at,
  hosts: 4,
  vms: 61,
  datastores: 9,
  networks: 6,
  viRelease: '8.0.3',
  system: { id: 's', name: 'vc' },
  degraded: true,
  issueCount: 23,
  issues: [{ ...issue, occurrences: 11 }],
};
const lastError = { at, message: 'VMware network error during host inventory', category: 'network' };
const record = {
  id: 'c1',
  name: 'Oslo office',
  host: 'vc-oslo.example.net',
  port: 443,
  username: 'pulse-ro@vsphere.local',
  password: '********',
  insecureSkipVerify: true,
  enabled: true,
  monitorVms: true,
  monitorHosts: true,
  monitorDatastores: false,
};
const list = [
  { ...record, poll, observed },
  { ...record, id: 'c2', name: 'Bergen', host: 'vc-bergen.example.net', poll: { ...poll, lastError } },
  {
    ...record,
    id: 'c3',
    name: '',
    host: 'vc-3',
    password: `${planted}-stored`,
    pollIntervalSeconds: 60,
    useHttps: true,
  },
  { ...record, id: 'c4', name: 'Paused', enabled: false, fingerprint: 'AB:CD', token: `${planted}-beside` },
];
/** What each route answers when all is well (§1.1), with secrets that it should not have. */
export const rightBodies = {
  list,
  record: { ...record, id: 'c5', password: `${planted}-created` },
  test: {
    success: true,
    ...{ hosts: 4, vms: 61, datastores: 9, networks: 6, viRelease: '8.0.3', degraded: true, issueCount: 1 },
    issues: [{ ...issue, entity_type: 'vm', entity_id: 'vm-201' }],
  },
  removed: { id: 'c1', success: true },
  version: { version: '6.3.0', channel: 'stable' },
  mode: { enabled: false },
  security: {
    detailLevel: 'full',
    hasAuthentication: true,
    requiresAuth: true,
    presentationPolicy: { demoMode: false, readOnly: false },
    settingsCapabilities: { 'settings:write': true },
    tokenScopes: ['*'],
    apiTokenHint: `${planted}-hint`,
  },
  done: { success: true, message: 'Successfully logged in', token: `${planted}-session` },
  preview: {
    current_count: 1,
    projected_count: 2,
    additional_count: 1,
    effect: 'adds',
    current_systems: [],
    projected_systems: [],
    current_system: null,
    projected_system: null,
  },
};

const secret = { password: `${planted}-detail`, token: `${planted}-detail`, headers: { cookie: `${planted}-detail` } };

/** Refusals of every shape that is known (§2.9, §6.6), with secrets beside. */
export const refusals: readonly unknown[] = [
  ...['vmware_connection_failed', 'vmware_invalid_config', 'validation_error', 'invalid_request', 'internal'].map(
    (code) => ({
      ...{ error: 'Connection test failed', code, status_code: 400, timestamp: 1, request_id: 'r' },
      details: { error: 'VMware network error during host inventory', category: 'auth', reason: 'r', ...secret },
      ...secret,
    }),
  ),
  { error: 'vmware connection not found', code: 'vmware_connection_not_found', status_code: 404, timestamp: 1 },
  { error: 'VMware is disabled', code: 'vmware_disabled', status_code: 404, timestamp: 1 },
  { error: 'missing_scope', requiredScope: 'settings:write', ...secret },
  { error: 'invalid_credentials', message: 'Invalid', remaining: 4, locked: true, lockoutDuration: '15m', ...secret },
  { error: 'account_locked', message: 'Locked', remainingMinutes: 3, ...secret },
  { error: 'mock_mode_enabled', message: 'Mock mode', ...secret },
  { error: 'Authentication required', ...secret },
];
