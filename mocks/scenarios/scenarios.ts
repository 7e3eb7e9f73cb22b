import { vmwareScenarios } from './vmware/vmware-scenarios';
import type { Scenario } from './scenario';

/** Every named state of the page, in the order in which people look through them. */
export const scenarios: readonly Scenario[] = [...vmwareScenarios];

/** A scenario by its id, or undefined where there is none. */
export function scenarioById(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}
