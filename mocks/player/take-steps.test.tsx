import { cleanup, render } from '@solidjs/testing-library';
import { afterEach, expect, it } from 'vitest';
import { App } from '~/app/app';
import { createMockBackend, type TestBackend } from '~mocks/node';
import { scenarioAddress, type Scenario } from '~mocks/scenarios/scenario';
import { scenarioById } from '~mocks/scenarios/scenarios';
import { takeSteps } from './take-steps';

let backend: TestBackend | undefined;
afterEach(() => {
  cleanup();
  backend?.close();
});

function open(id: string, change: Partial<Scenario> = {}): Scenario {
  const scenario = scenarioById(id);
  if (!scenario) throw new Error(`There is no scenario "${id}".`);
  backend = createMockBackend({ scenario });
  history.replaceState(null, '', scenarioAddress(scenario));
  render(() => <App backend={{ kind: 'server' }} />);
  return { ...scenario, ...change };
}

it.each(['vmware/list', 'vmware/filtered', 'vmware/searched', 'vmware/add-faults', 'vmware/save-entry-refused'])(
  '%s is reached by the page alone',
  async (id) => {
    expect(await takeSteps(open(id), { patienceMs: 8000 })).toEqual({ kind: 'reached' });
  },
);

it('a step that cannot be taken is told by what was looked for', async () => {
  const steps: Scenario['steps'] = [
    { do: 'press', role: 'button', name: 'Explode', within: { role: 'listitem', name: 'Oslo office' } },
  ];
  expect(await takeSteps(open('vmware/list', { steps }), { patienceMs: 400 })).toEqual({
    kind: 'missed',
    what: 'button “Explode” in listitem “Oslo office”',
  });
});

it('a state that does not show what proves it is told by that', async () => {
  const shows: Scenario['shows'] = [{ role: 'listitem', name: 'Oslo office', text: 'On fire' }];
  const scenario = open('vmware/list', { shows });
  expect(await takeSteps(scenario, { patienceMs: 400 })).toEqual({ kind: 'missed', what: 'listitem “Oslo office”' });
});
