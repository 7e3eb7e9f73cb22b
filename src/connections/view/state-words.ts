import type { StateKind } from './state';

/** The state word of each kind, exactly. */
export const stateWords: Readonly<Record<StateKind, string>> = {
  failing: 'Failing',
  unreadable: 'Unreadable',
  stale: 'Stale',
  blind: 'Sees nothing',
  degraded: 'Degraded',
  awaiting: 'Awaiting first poll',
  healthy: 'Healthy',
  disabled: 'Disabled',
};
