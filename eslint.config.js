import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

const owned = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'src/lib/clock.ts owns "now".' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'src/lib/clock.ts owns "now".' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is handed in by the hosts.',
  },
  { selector: "MemberExpression[property.name='randomUUID']", message: 'Chance is handed in by the hosts.' },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'dist-gallery/',
      '.cache/',
      'reports/',
      'public/mockServiceWorker.js',
      'test-results/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', ...owned],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'zod', message: 'Import zod/mini (7 kB against 22 kB).' }] },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.tsx', 'mocks/**/*.tsx'], ...solid },
  {
    files: [
      'src/lib/clock.ts',
      'mocks/browser.ts',
      'mocks/node.ts',
      'mocks/http.ts',
      'src/serve/**/*.ts',
      '**/*.test.{ts,tsx}',
      'e2e/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['mocks/http.ts', 'mocks/browser.ts', 'e2e/bench/**/*.ts', 'src/serve/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
