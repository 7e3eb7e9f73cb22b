import type { Scenario } from '../scenario';

/** Every named state of the VMware connections. */
export const vmwareScenarios: readonly Scenario[] = [];
