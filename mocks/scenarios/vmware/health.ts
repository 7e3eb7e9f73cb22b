import type { HealthState, ObservedState } from '~mocks/domain/state';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Spans in milliseconds. */
export const spans = { second, minute, hour };

/** Counts and issues of an observation; what is left out is 0. */
export type Seen = Partial<Omit<ObservedState, 'collectedAt'>>;

/** An instant as the server writes it (wire contract, conventions). */
function instant(ms: number): string {
  return new Date(ms).toISOString();
}

function observed(at: number, seen: Seen): ObservedState {
  return {
    hosts: 0,
    vms: 0,
    datastores: 0,
    networks: 0,
    viRelease: '8.0.3',
    issueCount: 0,
    issues: [],
    ...seen,
    collectedAt: instant(at),
  };
}

/** Polled well, `ago` milliseconds before now. */
export function polled(now: number, seen: Seen, ago = 20 * second): HealthState {
  const at = instant(now - ago);
  return { lastAttemptAt: at, lastSuccessAt: at, observed: observed(now - ago + 4 * second, seen) };
}

/** A row of failed polls. */
export interface Failing {
  message: string;
  /** Left out where the failure has none. */
  category?: string;
  /** In a row; default 1. */
  failures?: number;
  /** The last success, milliseconds before now; left out: it never worked. */
  worked?: number;
  seen?: Seen;
  /** No client could be built, so that nothing stands before the message (§5.2). */
  unbuilt?: boolean;
}

/** Failing since its last success; the newest attempt was 20 s ago. A poll's message carries its prefix (§4.5). */
export function failing(
  now: number,
  { message, category, failures = 1, worked, seen = {}, unbuilt = false }: Failing,
): HealthState {
  const at = instant(now - 20 * second);
  return {
    lastAttemptAt: at,
    consecutiveFailures: failures,
    lastError: {
      at,
      message: unbuilt ? message : `refresh vmware inventory: ${message}`,
      ...(category === undefined ? {} : { category }),
    },
    ...(worked === undefined
      ? {}
      : { lastSuccessAt: instant(now - worked), observed: observed(now - worked + 4 * second, seen) }),
  };
}
