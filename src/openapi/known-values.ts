import { categories } from '~/platforms/vmware/failure-titles';
import { schemaRef } from './refs';
import type { JsonSchema } from './document-types';

function known(description: string, values: readonly string[]): JsonSchema {
  return { type: 'string', description, enum: [...values] };
}

/** Texts that a server of today chooses from. A later server may know more, so where they are used another text is allowed too. */
export const knownValues = {
  FailureCategory: known('Why a test or a poll failed. Without one: the exchange broke off while a body was read.', [
    ...categories,
  ]),
  IssueCategory: known('Why an optional read gave nothing. The test or poll succeeded all the same.', [
    'permission',
    'not_found',
    'unavailable',
    'endpoint',
  ]),
  IssueStage: known('The part of a test or poll that a read belongs to. Tests know `signals` alone.', [
    'signals',
    'topology',
    'tags',
  ]),
  ViRelease: known('Release of the VI/JSON interface that server and vCenter agreed on.', [
    '9.0.0.0',
    '8.0.3',
    '8.0.2.0',
    '8.0.1.0',
  ]),
  PreviewEffect: known('What a change would do to the monitored systems.', [
    'no_change',
    'creates_new',
    'creates_multiple',
    'attaches_existing',
    'mixed_existing_and_new',
    'replaces_existing',
    'replaces_multiple',
    'splits_existing',
    'removes_existing',
    'removes_multiple',
  ]),
  SystemStatus: known('Health of a monitored system.', ['online', 'warning', 'offline', 'unknown']),
  DetailLevel: known('How much the server tells this caller about its security.', [
    'public',
    'authenticated',
    'privileged',
  ]),
  UsageReason: known('Why the monitored systems cannot be counted yet.', [
    'monitor_state_unavailable',
    'supplemental_inventory_unsettled',
    'supplemental_inventory_rebuild_pending',
  ]),
} as const satisfies Readonly<Record<string, JsonSchema>>;

export type KnownValue = keyof typeof knownValues | 'ErrorCode';

/** One of the known texts, or another that a later server may send. */
export function knownOrOther(name: KnownValue): JsonSchema {
  return { anyOf: [schemaRef(name), { type: 'string' }] };
}
