import type { Remedy } from '../explain';

/** The steps out of a failure that a row offers. */
export const remedies = {
  /** The password may be another now; until somebody knows, each attempt counts towards a lock-out. */
  signIn: [{ kind: 'edit', field: 'password', label: 'Replace password' }, { kind: 'disable' }],
  /** The account is at fault, but its password is not. */
  account: [{ kind: 'disable' }],
  /** What answers there has to be looked at first. */
  destination: [{ kind: 'copy-command' }, { kind: 'edit', field: 'host', label: 'Edit host' }],
  /** The account may sign in, but not read. */
  role: [{ kind: 'copy-role' }],
  /** Another host or port may be meant. */
  host: [{ kind: 'edit', field: 'host', label: 'Edit host' }],
} as const satisfies Record<string, readonly Remedy[]>;
