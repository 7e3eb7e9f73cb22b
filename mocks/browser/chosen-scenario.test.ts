import { expect, it } from 'vitest';
import { chosenScenario, unknownScenarioText } from './chosen-scenario';

it('an address names a scenario, none, or one that there is not', () => {
  expect(chosenScenario('?scenario=vmware/empty')).toMatchObject({
    scenario: { id: 'vmware/empty' },
    unknownId: undefined,
  });
  expect(chosenScenario('?scenario=vmware%2Fempty&x').scenario?.id).toBe('vmware/empty');
  expect(chosenScenario('?x=1')).toEqual({ scenario: undefined, unknownId: undefined });
  expect(chosenScenario('?scenario=vmware/emtpy')).toEqual({ scenario: undefined, unknownId: 'vmware/emtpy' });
});

it('who mistypes an id is told which ones there are', () => {
  expect(unknownScenarioText('vmware/emtpy')).toMatch(/no scenario "vmware\/emtpy"[\s\S]*vmware\/empty/);
});
