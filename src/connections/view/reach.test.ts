import { describe, expect, it } from 'vitest';
import { offersOf, type Refuses } from './offers';
import { reachOf } from './reach';
import { refusesWords } from './refuses-words';

const offered = (id: string, shadowed = false, refuses?: Refuses) => {
  const { test, edit, remove } = offersOf(id, shadowed, refuses);
  return [test, edit, remove].map((offer) => (offer.offered ? 'x' : '-')).join('');
};

describe('an id that the server can be asked for', () => {
  it.each([
    '5e0f7c1e-6a52-4a0e-8d07-7f4f1e1c9b10',
    'new',
    '.',
    'a b',
    ' a ',
    'a+b',
    'a%b',
    '50%25',
    'ümlaut',
    '?',
    '#x',
    'a\\b',
    'tests',
    'Test',
    'edit',
    '"<>&',
    '💾',
    ' test ',
  ])('%j offers everything', (id) => expect(offered(id)).toBe('xxx'));
});

describe('an id that it cannot be asked for', () => {
  it.each([
    ['a/b', '---'],
    ['/a', '---'],
    ['a/', '---'],
    ['..', '---'],
    ['a..b', '---'],
    ['a\ud800', '---'],
    ['', '---'],
    [' \u00a0', '---'],
    ['test', 'x--'],
    ['preview', 'x--'],
  ])('%j says why', (id, expected) => {
    expect(offered(id)).toBe(expected);
    expect(reachOf(id).write).toMatch(/^It.*id.*\.$/);
  });
});

it('a row whose id an earlier one has offers nothing, since the server means that one', () => {
  expect(offered('a', true)).toBe('---');
});

it('a server that shows demo data offers nothing but reading', () =>
  expect(offered('a', false, refusesWords.mockMode)).toBe('---'));
