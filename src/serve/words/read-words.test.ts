import { expect, it } from 'vitest';
import { readWords } from './read-words.ts';

/** Texts by key. */
function texts(source: string): Record<string, readonly string[]> {
  return Object.fromEntries(readWords('src/some-words.ts', source).map(({ key, texts }) => [key, texts]));
}

it('every text has its key, its file and its line, and says whether another may be tried in its place', () => {
  const source = [
    "import { line } from '~/lib/line';",
    'export const frameWords = {',
    "  mock: { word: 'Mock data' },",
    "  crumbs: ['Settings', 'Infrastructure'],",
    '  none: line`No answer.`,',
    '  version: (version = ""): string => `Pulse ${version}`,',
    '} as const;',
    "const own = 'nobody’s business';",
  ].join('\n');
  expect(readWords('src/app/words.ts', source)).toEqual([
    { file: 'src/app/words.ts', line: 3, key: 'frameWords.mock.word', texts: ['Mock data'], plain: true },
    { file: 'src/app/words.ts', line: 4, key: 'frameWords.crumbs.0', texts: ['Settings'], plain: true },
    { file: 'src/app/words.ts', line: 4, key: 'frameWords.crumbs.1', texts: ['Infrastructure'], plain: true },
    { file: 'src/app/words.ts', line: 5, key: 'frameWords.none', texts: ['No answer.'], plain: true },
    { file: 'src/app/words.ts', line: 6, key: 'frameWords.version', texts: ['Pulse ‹version›'], plain: false },
  ]);
});

it('all branches of functions and conditionals are read, and what is filled in is named', () => {
  const source = `
const many = (count: number) => quantity(count, 'connection');
const account = (username: string) => (username === '' ? 'this account' : keep(username));
export const words = {
  removed: (count: number) => (count === 1 ? 'One is gone.' : \`\${number(count)} are gone.\`),
  tested: (count: number) => \`Tested \${many(count)}: \${count === 1 ? 'works' : 'work'}\`,
  seen: (username: string, when: Moment) => line\`As \${account(username)} saw it \${{ time: when }}.\`,
  verdict(kind: Kind) {
    switch (kind) {
      case 'busy': return { title: 'Busy', next: own };
      default: return { title: 'Gone' };
    }
  },
  not: (tried: 'add' | 'save') => \`\${{ add: 'Not added', save: 'Not saved' }[tried]} yet\`,
} satisfies Words;
const own = line\`Wait.\`;
export function again(save: string): string {
  return \`Press “\${save}”.\`;
}`;
  expect(texts(source)).toEqual({
    'words.removed': ['One is gone.', '‹count› are gone.'],
    'words.tested': ['Tested ‹count› connections: ‹works / work›'],
    'words.seen': ['As ‹this account / username› saw it ‹when›.'],
    'words.verdict.title': ['Busy', 'Gone'],
    'words.verdict.next': ['Wait.'],
    'words.not': ['‹Not added / Not saved› yet'],
    again: ['Press “‹save›”.'],
  });
});
