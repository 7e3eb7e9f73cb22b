// npm run check: type check, lint, import rules and formatting. Ends with 1 where one of them finds something.
import { finish } from '../../src/serve/run.mjs';

/** Each check by name: a program of node_modules and its arguments. */
export const checks = {
  'type check': ['node_modules/typescript7/bin/tsc', ['--noEmit', '-p', '.']],
  lint: [
    'node_modules/eslint/bin/eslint.js',
    ['--max-warnings', '0', 'src', 'mocks', 'e2e', 'vite.config.ts', 'playwright.config.ts'],
  ],
  'import rules': [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src', 'mocks', 'e2e'],
  ],
  formatting: ['node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
};

if (process.argv[1]?.endsWith('check.mjs')) {
  let failed = 0;
  for (const [name, [file, args]] of Object.entries(checks)) {
    const code = await finish(file, args);
    console.log(`${name}: ${code === 0 ? 'passed' : 'failed'}`);
    if (code !== 0) failed += 1;
  }
  process.exit(failed === 0 ? 0 : 1);
}
