import * as z from 'zod/mini';
import { ConnectionRecord } from '~/contract/connection';
import { anObject, expected } from '~/contract/expected';
import { Instant } from '~/contract/instant';
import { ObservedIssue, TestIssue } from '~/contract/issue';
import { TestResult } from '~/contract/test-result';

const count = z.int({ error: expected('a whole number') });
const flag = z.boolean({ error: expected('true or false') });
const text = z.string({ error: expected('a text') });

/** Which system the counts are of, as the onboarding specification has it. Nothing is decided by it, so any part may be missing. */
const System = z.object({ id: z.optional(text), name: z.optional(text) }, anObject);

/** Hosts and datastores as the onboarding specification calls them; where both names are there, these count. */
const named = { agents: z.optional(count), storage: z.optional(count), system: z.optional(System) };

/** What a vCenter was last seen to hold (§2.3). Raw counts, whatever the scope; `networks` is absent on April (§9). */
export const VmwareObserved = z.object(
  {
    collectedAt: z.optional(Instant),
    hosts: z.optional(count),
    vms: count,
    datastores: z.optional(count),
    networks: z.optional(count),
    ...named,
    viRelease: z.optional(text),
    degraded: z.optional(flag),
    issueCount: z.optional(count),
    issues: z.optional(z.array(ObservedIssue, { error: expected('a list of issues') })),
  },
  anObject,
);
export type VmwareObserved = z.infer<typeof VmwareObserved>;

/** Kept by servers that follow the onboarding specification; today's VMware server has none of them, and leaves out an empty fingerprint where it has (§8.1). */
const kept = {
  /** Seconds. */
  pollIntervalSeconds: z.optional(count),
  useHttps: z.optional(flag),
  /** SHA-256 of the certificate. */
  fingerprint: z.optional(text),
};

/** A saved vCenter connection (§2.1). Create and update answer it without `poll` and `observed`; April has no `monitor…` (§9). */
export const VmwareConnection = z.extend(ConnectionRecord, {
  monitorVms: z.optional(flag),
  monitorHosts: z.optional(flag),
  monitorDatastores: z.optional(flag),
  ...kept,
  observed: z.optional(VmwareObserved),
});
export type VmwareConnection = z.infer<typeof VmwareConnection>;

/** What create and a draft test are sent (§2.5). Every field, so that both server generations do the same (§9), but for those that only some servers keep. */
export const VmwareInput = z.object({
  name: text,
  host: text,
  port: count,
  username: text,
  password: text,
  insecureSkipVerify: flag,
  enabled: flag,
  monitorVms: flag,
  monitorHosts: flag,
  monitorDatastores: flag,
  ...kept,
});
export type VmwareInput = z.infer<typeof VmwareInput>;

/** What an update or an overlay test may be sent (§3.5): a key left out keeps its stored value at HEAD. */
export const VmwarePartialInput = z.partial(VmwareInput);
export type VmwarePartialInput = z.infer<typeof VmwarePartialInput>;

/** A test that succeeded (§2.6). April answers `success` alone: counts unknown (§9). */
export const VmwareTestResult = z.extend(TestResult, {
  hosts: z.optional(count),
  vms: z.optional(count),
  datastores: z.optional(count),
  networks: z.optional(count),
  ...named,
  viRelease: z.optional(text),
  degraded: z.optional(flag),
  issueCount: z.optional(count),
  issues: z.optional(z.array(TestIssue, { error: expected('a list of issues') })),
});
export type VmwareTestResult = z.infer<typeof VmwareTestResult>;
