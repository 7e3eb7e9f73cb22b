// npm test: installs what is missing, then every check and test; one closing line over all of them.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing, root } from '../../src/serve/install.mjs';
import { finish } from '../../src/serve/run.mjs';

installMissing();
const { checks } = await import('./check.mjs');
const { chromium } = await import('./chromium.mjs');

const reports = join(root, 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [];
/** Counts one check, or what a report file says of many tests. */
async function part(name, file, args, { env = {}, count } = {}) {
  const began = performance.now();
  const code = await finish(file, args, env);
  const seconds = Math.round((performance.now() - began) / 1000);
  const counted = count?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A runner that ends badly without a failed test has failed itself, as has one that ran nothing.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  if (counted.passed + counted.failed === 0) counted.failed = 1;
  results.push({ name, ...counted, seconds });
  console.log(`\n== ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)\n`);
}

for (const [name, [file, args]] of Object.entries(checks)) await part(name, file, args);

const unit = join(reports, 'unit.json');
await part(
  'unit and component tests',
  'node_modules/vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  {
    count: () => read(unit, (r) => ({ passed: r.numPassedTests, failed: r.numTotalTests - r.numPassedTests })),
  },
);

const browser = { PW_CHROMIUM: await chromium() };
await part('size of the production build', 'e2e/run/bench-size.mjs', [], { env: browser });

const e2e = join(reports, 'e2e.json');
await part('browser tests', 'node_modules/@playwright/test/cli.js', ['test'], {
  env: { ...browser, E2E_JSON: e2e },
  count: () =>
    read(e2e, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped })),
});

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(
  results
    .map(
      (r) =>
        `${r.failed === 0 ? 'ok    ' : 'FAILED'} ${r.name}: ${r.passed} passed, ${r.failed} failed, ${r.seconds} s`,
    )
    .join('\n'),
);
if (sum('failed') > 0) console.log('\nReports and traces of what failed stand in reports/.');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

function read(file, toCounts) {
  try {
    return toCounts(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
