import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenarios } from './scenarios';

it('the README names every scenario, and none that is not there', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const list = /<!-- scenarios:begin -->([\s\S]*)<!-- scenarios:end -->/.exec(readme)?.[1] ?? '';
  const named = [...list.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
  expect([...named].sort()).toEqual(scenarios.map(({ id }) => id).sort());
});
