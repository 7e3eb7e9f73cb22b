import { expect, it } from 'vitest';
import { firstThere } from './chromium.mjs';
import { closingLine, countsOf } from './counts.mjs';

it.each([
  ['a check that holds', 0, undefined, { passed: 1, failed: 0 }],
  ['a check that does not', 2, undefined, { passed: 0, failed: 1 }],
  ['tests, as their report counts them', 1, { passed: 40, failed: 2 }, { passed: 40, failed: 2 }],
  ['a runner that ended badly although no test failed', 1, { passed: 40, failed: 0 }, { passed: 40, failed: 1 }],
  ['a runner that ran nothing', 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
])('%s is counted', (_, code, counted, counts) => {
  expect(countsOf(code, counted)).toEqual(counts);
});

it('the closing line is over all parts', () => {
  expect(
    closingLine([
      { passed: 3, failed: 0 },
      { passed: 1, failed: 2 },
    ]),
  ).toBe('4 passed, 2 failed');
});

it('the first Chromium that is there is taken, in the order of the places', () => {
  const there = (place: string) => place !== '/nowhere';
  expect(firstThere([undefined, '', '/nowhere', '/b', '/c'], there)).toBe('/b');
  expect(firstThere(['/nowhere'], there)).toBeUndefined();
});
