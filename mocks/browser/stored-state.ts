import type { ServerSnapshot } from '~mocks/domain/state';

/** What a tab keeps over a reload. */
export interface StoredState {
  snapshot: ServerSnapshot;
  /** When the poller's next round is due, milliseconds since 1970. */
  nextRoundAt: number;
  /** So far its clock was ahead of the machine's, in milliseconds. */
  aheadMs?: number;
}

const key = 'pulse-mock-server';
/** Raised when what is stored can no longer be read by a newer page. */
const version = 1;

/** What this tab kept; undefined where it kept nothing that can be read. */
export function readStoredState(storage: () => Storage): StoredState | undefined {
  try {
    const stored = JSON.parse(storage().getItem(key) ?? 'null') as (StoredState & { version: number }) | null;
    return stored?.version === version && stored.snapshot.kind === 'snapshot' ? stored : undefined;
  } catch {
    return undefined; // blocked or damaged: begin anew
  }
}

/** Keeps what the fake server knows. Passwords are in it as salted digests alone. */
export function writeStoredState(storage: () => Storage, state: StoredState): void {
  try {
    storage().setItem(key, JSON.stringify({ version, ...state }));
  } catch {
    // Blocked or full: the tab then forgets on reload, which is all that is lost.
  }
}
