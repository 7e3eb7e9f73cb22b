import { expect, it } from 'vitest';
import { offerWords } from './offer-words.ts';

it('hands what a words file exports to whoever tries words, and exports what comes back', () => {
  const source = "export const some = { a: 'A' };\nexport function again() {}\nconst own = 1;\n";
  const offered = offerWords('src/words.ts', source);
  expect(offered).toContain("export let   some = { a: 'A' };");
  expect(offered).toContain('globalThis.pulseWords?.("src/words.ts", { some, again })');
  expect(offered).toContain('({ some, again } = $offered)');
  expect(offered.split('\n').slice(1, 3)).toEqual(source.split('\n').slice(1, 3));
});

it('leaves a file alone that exports no words', () => {
  const source = 'export interface Need { title: string }\n';
  expect(offerWords('src/words.ts', source)).toBe(source);
});
