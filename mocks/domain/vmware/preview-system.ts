import type { Json } from '../go/json-write';

/** How a host comes to be one monitored system (§2.8, the table of cases). */
interface Case {
  source: 'vmware' | 'multiple';
  summary: string;
  reason: { kind: string; signal: string; summary: string };
  /** Beside the host's own view. */
  other?: { type: string; source: string };
}

/** Nothing else reports it. */
export const standalone: Case = {
  source: 'vmware',
  summary: 'Counts as one monitored system because Pulse sees one top-level vmware host view from vmware.',
  reason: {
    kind: 'standalone',
    signal: 'single-top-level-view',
    summary: 'No overlapping top-level source matched this system.',
  },
};

/** A draft's host that is known already. */
export const knownToDraft: Case = {
  source: 'vmware',
  summary:
    'Counts as one monitored system because Pulse merged 2 top-level views into one canonical system using shared canonical resource identity.',
  reason: {
    kind: 'shared-identity',
    signal: 'resource-id',
    summary: 'Merged top-level views using shared canonical resource identity.',
  },
  other: { type: 'vmware-host', source: 'vmware' },
};

/** A saved connection's host that is known already. */
export const knownToSaved: Case = {
  source: 'multiple',
  summary:
    'Counts as one monitored system because Pulse merged 2 top-level views into one canonical system using shared agent identity.',
  reason: {
    kind: 'shared-identity',
    signal: 'agent-id',
    summary: 'Merged host and vmware host views using shared agent identity.',
  },
  other: { type: 'host', source: 'agent' },
};

/** @param at time of collection, whole seconds */
export function systemJson(name: string, at: string, { source, summary, reason, other }: Case): Json {
  const surface = { name, type: 'vmware-host', source: 'vmware' };
  return {
    name,
    type: 'vmware-host',
    status: 'online',
    status_explanation: {
      summary: 'All included top-level collection paths currently report online status.',
      reasons: [],
    },
    latest_included_signal: { ...surface, at },
    source,
    explanation: { summary, reasons: [reason], surfaces: [...(other ? [{ name, ...other }] : []), surface] },
  };
}
