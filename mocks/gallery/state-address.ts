import { scenarioAddress, type Scenario } from '~mocks/scenarios/scenario';
import { pathAt } from '~/app/paths';

/** Where a state is shown by itself: its scenario, whose steps the page takes after its load. */
export function stateAddress(scenario: Scenario): string {
  return frameAddress(scenario) + (scenario.steps === undefined || scenario.steps.length === 0 ? '' : '&steps');
}

/** The same for a page in a frame, which takes the steps of its scenario unasked. */
export function frameAddress(scenario: Scenario): string {
  return pathAt(scenarioAddress(scenario));
}
