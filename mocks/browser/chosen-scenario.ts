import type { Scenario } from '~mocks/scenarios/scenario';
import { scenarioById, scenarios } from '~mocks/scenarios/scenarios';

/** The scenario that an address names, or the id that names none. */
export function chosenScenario(search: string): { scenario: Scenario | undefined; unknownId: string | undefined } {
  const id = new URLSearchParams(search).get('scenario');
  if (id === null) return { scenario: undefined, unknownId: undefined };
  const scenario = scenarioById(id);
  return { scenario, unknownId: scenario ? undefined : id };
}

/** For whoever mistyped an id: which ones there are. */
export function unknownScenarioText(id: string): string {
  return `There is no scenario "${id}", so the usual mock data is shown. Known are:\n${scenarios.map((scenario) => scenario.id).join('\n')}`;
}
