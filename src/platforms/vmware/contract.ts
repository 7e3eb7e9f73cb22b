import * as z from 'zod/mini';
import { ConnectionRecord } from '~/contract/connection';
import { anObject, expected } from '~/contract/expected';
import { Instant } from '~/contract/instant';
import { ObservedIssue, TestIssue } from '~/contract/issue';
import { TestResult } from '~/contract/test-result';

const count = z.int({ error: expected('a whole number') });
const flag = z.boolean({ error: expected('true or false') });
const text = z.string({ error: expected('a text') });

/** What a vCenter was last seen to hold (§2.3). Raw counts, whatever the scope; `networks` is absent on April (§9). */
export const VmwareObserved = z.looseObject(
  {
    collectedAt: z.optional(Instant),
    hosts: count,
    vms: count,
    datastores: count,
    networks: z.optional(count),
    viRelease: z.optional(text),
    degraded: z.optional(flag),
    issueCount: z.optional(count),
    issues: z.optional(z.array(ObservedIssue, { error: expected('a list of issues') })),
  },
  anObject,
);
export type VmwareObserved = z.infer<typeof VmwareObserved>;

/** A saved vCenter connection (§2.1). Create and update answer it without `poll` and `observed`; April has no `monitor…` (§9). */
export const VmwareConnection = z.extend(ConnectionRecord, {
  monitorVms: z.optional(flag),
  monitorHosts: z.optional(flag),
  monitorDatastores: z.optional(flag),
  observed: z.optional(VmwareObserved),
});
export type VmwareConnection = z.infer<typeof VmwareConnection>;

/** What create and a draft test are sent (§2.5). Every field, so that both server generations do the same (§9). */
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
  viRelease: z.optional(text),
  degraded: z.optional(flag),
  issueCount: z.optional(count),
  issues: z.optional(z.array(TestIssue, { error: expected('a list of issues') })),
});
export type VmwareTestResult = z.infer<typeof VmwareTestResult>;
