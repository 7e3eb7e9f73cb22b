import { expect, it } from 'vitest';
import { addCounts, countsOf, sentence } from './picture-counts';

const counts = (same: number, changed: number, notCompared: number, why = '') => ({ same, changed, notCompared, why });
const why = 'this is Chromium 157, linux x64, they are of Chromium 156, linux x64';

it.each([
  ['', counts(0, 0, 0)],
  ['4 compared, all as they were', counts(4, 0, 0)],
  ['4 compared, 1 changed', counts(3, 1, 0)],
  [`4 not compared: ${why}`, counts(0, 0, 4, why)],
])('"%s" is said and understood again', (said, meant) => {
  expect(sentence(meant)).toBe(said);
  expect(countsOf([{ type: 'issue' }, { type: 'pictures', description: said }])).toEqual(meant);
});

it('the tests of a run add up', () => {
  expect(sentence(addCounts([counts(4, 0, 0), counts(2, 2, 0), counts(0, 0, 0)]))).toBe('8 compared, 2 changed');
});
