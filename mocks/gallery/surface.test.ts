import { expect, it } from 'vitest';
import { scenarioById, scenarios } from '~mocks/scenarios/scenarios';
import { surfaceOf, surfaces } from './surface';

it('every state is of a surface, and every surface has a state', () => {
  const found = new Set(scenarios.map(surfaceOf));
  expect([...found].filter((surface) => !surfaces.includes(surface))).toEqual([]);
  expect(surfaces.filter((surface) => !found.has(surface))).toEqual([]);
});

it.each([
  ['vmware/list', 'list'],
  ['vmware/many', 'list'],
  ['vmware/refresh-failed', 'list'],
  ['vmware/failing-sign-in-refused', 'row'],
  ['vmware/row-menu', 'row'],
  ['vmware/testing-several', 'several'],
  ['vmware/details-failing', 'details'],
  ['vmware/details-attempts', 'details'],
  ['vmware/add', 'form'],
  ['vmware/save-refused', 'form'],
  ['vmware/preview-adds', 'count'],
  ['vmware/conflict-gone', 'conflict'],
  ['vmware/test-limited', 'test'],
  ['vmware/guard-draft', 'test'],
  ['vmware/remove', 'removal'],
  ['vmware/remove-failed', 'removal'],
  ['vmware/session-locked', 'session'],
  ['vmware/not-admin', 'session'],
  ['vmware/unknown-page', 'missing'],
])('%s is of the surface “%s”', (id, surface) => {
  const scenario = scenarioById(id);
  expect(scenario && surfaceOf(scenario)).toBe(surface);
});
