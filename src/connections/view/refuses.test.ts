import { expect, it } from 'vitest';
import { refusesOf } from './refuses';
import { refusesWords } from './refuses-words';

const free = { mockMode: false, readOnly: false, scopes: undefined };

it('nothing is withheld from whoever may do everything', () => {
  expect(refusesOf(free)).toBeUndefined();
  for (const scopes of [['*'], ['settings:read', 'settings:write'], []])
    expect(refusesOf({ ...free, scopes })).toBeUndefined();
});

it('demo data, a read-only demo and a token that may read alone withhold what would be refused', () => {
  expect(refusesOf({ ...free, mockMode: true })).toBe(refusesWords.mockMode);
  expect(refusesOf({ ...free, mockMode: true, readOnly: true })).toBe(refusesWords.demo);
  expect(refusesOf({ ...free, scopes: ['monitoring:read', 'settings:read'] })).toBe(refusesWords.scope);
});
