import type { KnownValue } from './known-values';
import type { SchemaName } from './schema-table';

/** What a key says, and for texts whose values are known, the list of them. */
export type FieldNote = string | { note: string; known: KnownValue };

const connection = {
  name: 'For people; may be empty and need not be unique.',
  host: 'A name or an address, with or without a port or `https://`, as it was typed. A port in it counts more than `port`.',
  port: 'Absent or 0: 443.',
  username: 'The account in vCenter.',
  insecureSkipVerify: 'Any certificate will do. Absent where false.',
  enabled: 'Whether it is polled.',
  monitorVms: 'Whether virtual machines are in its scope. With all three off, the server turns all three on.',
  monitorHosts: 'Whether hosts are in its scope.',
  monitorDatastores: 'Whether datastores are in its scope.',
  pollIntervalSeconds: 'Only servers that follow the onboarding specification keep it. In seconds.',
  useHttps: 'Only servers that follow the onboarding specification keep it.',
  fingerprint: 'SHA-256 of the certificate. Only servers that follow the onboarding specification keep it.',
};

const input = {
  ...connection,
  password:
    'In an update or a test of a stored connection `********` keeps the stored one. On create and in a draft it is taken as it stands.',
};

const counts = {
  hosts: 'ESXi hosts.',
  vms: 'Virtual machines.',
  datastores: 'Datastores.',
  networks: 'Networks. Absent on servers of April 2026.',
  agents: 'Hosts, as the onboarding specification names them; where both are there, this one counts.',
  storage: 'Datastores, as the onboarding specification names them; where both are there, this one counts.',
  system: 'The system that the counts are of, on servers that follow the onboarding specification.',
  viRelease: { note: 'Release of the VI/JSON interface that is used.', known: 'ViRelease' },
  degraded: 'Some optional reads gave nothing. Absent where false.',
} as const;

/** What the document says of single keys, by schema. Keys that the table lacks speak for themselves. */
export const fieldNotes: Readonly<Partial<Record<SchemaName, Readonly<Record<string, FieldNote>>>>> = {
  Poll: {
    intervalSeconds: 'Seconds between two polls.',
    lastAttemptAt: 'When the last poll began, or the last test of the stored connection ended.',
    lastSuccessAt: 'When it last went well; stays through failures.',
    consecutiveFailures: 'Failures since then. Absent: none.',
    lastError: 'Absent: none is outstanding.',
  },
  LastError: {
    at: 'When it failed.',
    message: 'The server’s words; those of a poll begin with `refresh vmware inventory: `.',
    category: { note: 'What kind of failure.', known: 'FailureCategory' },
  },
  ObservedIssue: {
    stage: { note: 'Where it arose.', known: 'IssueStage' },
    category: { note: 'What kind of issue.', known: 'IssueCategory' },
    message: 'The server’s words.',
    occurrences: 'How often. Absent: once.',
  },
  TestIssue: {
    stage: { note: 'Where it arose.', known: 'IssueStage' },
    entity_type: '`host`, `vm`, `storage` or `network`.',
    entity_id: 'Managed object id in vCenter, such as `host-101`.',
    entityType: 'The same as `entity_type`; no server is known to send it.',
    entityId: 'The same as `entity_id`; no server is known to send it.',
    category: { note: 'What kind of issue.', known: 'IssueCategory' },
    message: 'The server’s words.',
  },
  VmwareObserved: {
    collectedAt: 'When the reading ended; after an edit the counts are still those of the old host.',
    ...counts,
    issueCount: 'How many, before those with one cause are put together. Absent: none.',
    issues: 'At most three causes, the most frequent first.',
  },
  VmwareConnection: {
    id: 'A UUID made by the server, or any text that a client chose.',
    ...connection,
    password: '`********` where one is stored; absent where none is. The password itself never leaves the server.',
    poll: 'In lists alone.',
    observed: 'In lists alone, once a poll or a test of the stored connection succeeded.',
  },
  VmwareInput: input,
  VmwarePartialInput: input,
  VmwareTestResult: {
    success: 'Always true: failures are errors.',
    ...counts,
    issueCount: 'How many `issues` there are. Absent: none.',
    issues: 'Each on its own.',
  },
  MonitoredSystem: { status: { note: 'Its health.', known: 'SystemStatus' } },
  PreviewResult: {
    current_count: 'Monitored systems today, of all platforms.',
    projected_count: 'Monitored systems afterwards.',
    additional_count: 'How many more; 0 where there are not more.',
    effect: { note: 'The change in a word.', known: 'PreviewEffect' },
    current_systems: 'Those of today that the change touches.',
    projected_systems: 'Those that the connection brings.',
    current_system: 'Where there is exactly one.',
    projected_system: 'Where there is exactly one.',
  },
  DeleteResult: { id: 'The id from the path, trimmed.' },
  Credentials: { rememberMe: 'A session of 30 days instead of 24 hours.' },
  Health: { status: '`healthy` or `unhealthy`.' },
  SecurityStatus: {
    detailLevel: { note: 'Absent on servers of April 2026.', known: 'DetailLevel' },
    hasAuthentication: 'Whether any way to sign in is set up.',
    requiresAuth: 'Whether one has to sign in.',
    presentationPolicy: 'What pages should hide; `readOnly` on a demo.',
    settingsCapabilities: 'What the caller may do; `infrastructureRead` stands for these connections.',
    tokenScopes: 'The scopes of the API token that asked.',
  },
  MockMode: { enabled: 'Whether demo data is shown.' },
  ErrorEnvelope: {
    error: 'For people.',
    code: { note: 'For programs.', known: 'ErrorCode' },
    status_code: 'The HTTP status again.',
    timestamp: 'Unix time in seconds.',
    request_id: 'Not sent today; the response header `X-Request-ID` has it.',
    details: 'What else there is to say, such as `error`, `category` or `reason`; `{}` where nothing.',
  },
  MissingScope: { requiredScope: 'The scope that the token lacks.' },
  CodeAndMessage: { error: 'For programs.', message: 'For people.' },
  BareError: { error: 'For people.' },
};
