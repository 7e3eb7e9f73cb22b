import type { Instant } from '~/contract/instant';

/** What is left of a secret once it is stored: enough to recognise it, not to tell it. */
export interface SecretDigest {
  salt: string;
  digest: string;
}

/** A stored connection. `password` is null where it is empty. */
export interface StoredConnection {
  id: string;
  name: string;
  host: string;
  /** Decimal digits: it may be any 64-bit integer (§3.3), more than a number holds. */
  port: string;
  username: string;
  password: SecretDigest | null;
  insecureSkipVerify: boolean;
  enabled: boolean;
  monitorVms: boolean;
  monitorHosts: boolean;
  monitorDatastores: boolean;
  /** Of a server that keeps the fields of the onboarding specification alone. */
  onboarding?: OnboardingFields;
}

/** What the onboarding specification has beside today's fields. */
export interface OnboardingFields {
  pollIntervalSeconds: number;
  useHttps: boolean;
  /** "" where no certificate is pinned. */
  fingerprint: string;
}

/** An issue after aggregation (§2.4, §5.4), in wire order. */
export interface AggregatedIssue {
  stage: string;
  category: string;
  message: string;
  occurrences: number;
}

/** What the server last saw of a vCenter (§2.3); `issues` are the first three classes, `issueCount` counts the raw ones. */
export interface ObservedState {
  collectedAt: Instant;
  hosts: number;
  vms: number;
  datastores: number;
  networks: number;
  viRelease: string;
  issueCount: number;
  issues: readonly AggregatedIssue[];
}

/** Poll health and observation of one id (§2.2, §2.3); absent: never happened. */
export interface HealthState {
  lastAttemptAt?: Instant;
  lastSuccessAt?: Instant;
  /** Default 0. */
  consecutiveFailures?: number;
  lastError?: { at: Instant; message: string; category?: string };
  observed?: ObservedState;
}

/** Everything that a fake server knows, JSON-safe, without any password. */
export interface ServerSnapshot {
  kind: 'snapshot';
  /** Milliseconds since 1970: uptime and the phases of vCenters count from here. */
  startedAt: number;
  /** Milliseconds since 1970 with microsecond digits behind: no later instant may be equal or earlier. */
  lastInstant: { ms: number; nanos: number };
  connections: readonly StoredConnection[];
  /** By connection id; also of ids that no longer exist (§5.3). */
  health: readonly (readonly [id: string, health: HealthState])[];
  /** The clients that the poller holds, by connection id: what it saw at its last sync (§5.3). */
  clients: readonly (readonly [id: string, connection: StoredConnection])[];
}

/** A connection to begin with; whatever is left out is as on create (§2.5). The password is digested on entry. */
export interface SeedConnection {
  id: string;
  name?: string;
  host: string;
  port?: number;
  username?: string;
  password?: string;
  insecureSkipVerify?: boolean;
  enabled?: boolean;
  monitorVms?: boolean;
  monitorHosts?: boolean;
  monitorDatastores?: boolean;
  /** Kept by a server that keeps these fields. */
  onboarding?: Partial<OnboardingFields>;
  /** Its poll health and observation, as if the poller had already held a client for it. */
  health?: HealthState;
}

/** State to begin with, for scenarios. */
export interface SeedState {
  kind: 'seed';
  connections: readonly SeedConnection[];
}
