import { expect, it } from 'vitest';
import { createSelection } from './create-selection';

it('forgets what is gone, also when it comes back later', () => {
  const selection = createSelection();
  selection.setAll(['a', 'b', 'c'], true);
  selection.keepOnly(new Set(['a', 'c', 'd']));
  selection.keepOnly(new Set(['a', 'b', 'c', 'd']));
  expect([...selection.keys()]).toEqual(['a', 'c']);
});

it('ends with nothing selected', () => {
  const selection = createSelection();
  selection.pick(true);
  selection.set('a', true);
  selection.pick(false);
  expect(selection.picking()).toBe(false);
  expect(selection.has('a')).toBe(false);
});
