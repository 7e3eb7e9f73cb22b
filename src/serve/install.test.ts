import { expect, it } from 'vitest';
import { firstMissing, nodeIsNewEnough } from './install.mjs';

const lock = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0' },
  'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
};

it('nothing is installed again where everything of the lockfile is there', () => {
  expect(
    firstMissing({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } }, lock),
  ).toBeUndefined();
});

it('a package that is missing, or has another version, is named', () => {
  expect(firstMissing({ 'node_modules/b': { version: '2.0.0' } }, lock)).toBe('a 1.0.0 is missing');
  const other = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.9' } };
  expect(firstMissing(other, lock)).toBe('b 2.0.0 is missing');
});

it.each([
  ['20.19.0', true],
  ['20.18.3', false],
  ['22.0.0', true],
  ['18.20.4', false],
])('Node %s is new enough: %s', (version, enough) => {
  expect(nodeIsNewEnough(version)).toBe(enough);
});
