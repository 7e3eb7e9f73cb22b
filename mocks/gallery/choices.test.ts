import { expect, it } from 'vitest';
import { readChoices, usual, writeChoices, type Choices } from './choices';

it('a view can be shared: its address holds every choice', () => {
  const choices: Choices = {
    view: 'words',
    search: 'sign in & out',
    width: 360,
    colours: 'forced',
    latency: 'never',
    stillness: true,
    largeText: true,
    longWords: true,
  };
  expect(readChoices(writeChoices(choices))).toEqual(choices);
});

it('what is usual is not in the address, and what the address cannot mean is passed over', () => {
  expect(writeChoices(usual)).toBe('');
  expect(readChoices('?view=sound&width=12&colours=&latency=soon&motion=1')).toEqual(usual);
});
