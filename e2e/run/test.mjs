// npm test: installs what is missing, then every check and test; one closing line over all of them.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing, root } from '../../src/serve/install.mjs';
import { finish } from '../../src/serve/run.mjs';
import { closingLine, countsOf } from './counts.mjs';

const results = [];
const began = performance.now();

try {
  await run();
} catch (error) {
  console.error(error.message);
  results.push({ name: 'what the tests need', passed: 0, failed: 1, seconds: 0 });
}
const failed = results.some((result) => result.failed > 0);
for (const part of results) {
  console.log(
    `${part.failed ? 'FAILED' : 'ok    '} ${part.name}: ${part.passed} passed, ${part.failed} failed, ${part.seconds} s`,
  );
}
console.log(`\n${seconds(began)} s in all${failed ? '; reports, and pictures of what failed, stand in reports/' : ''}`);
console.log(`\n${closingLine(results)}`);
process.exit(failed ? 1 : 0);

async function run() {
  installMissing();
  const { checks } = await import('./check.mjs');
  const { chromium } = await import('./chromium.mjs');
  const reports = join(root, 'reports');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const [slowest, ...others] = Object.entries(checks).reverse();
  const inTurn = async (some) => {
    for (const [name, [file, args]] of some) await part(name, file, args);
  };
  const withBrowser = async () => ({ PW_CHROMIUM: await chromium() });
  const size = async () =>
    part('size of the production build', 'e2e/run/bench-size.mjs', [], { env: await withBrowser() });
  await Promise.all([inTurn([slowest]).then(size), inTurn(others)]);

  const unit = join(reports, 'unit.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`];
  await part('unit and component tests', 'node_modules/vitest/vitest.mjs', ['run', ...reporters], {
    report: unit,
    count: (report) => ({ passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }),
  });

  const e2e = join(reports, 'e2e.json');
  await part('browser tests', 'node_modules/@playwright/test/cli.js', ['test'], {
    env: { ...(await withBrowser()), E2E_JSON: e2e },
    report: e2e,
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
  });
}

/** Runs one part, and counts it as one check or as what its report says. */
async function part(name, file, args, { env = {}, report, count } = {}) {
  const start = performance.now();
  const code = await finish(file, args, env);
  const result = { name, ...countsOf(code, report && counted(report, count)), seconds: seconds(start) };
  results.push(result);
  console.log(`\n== ${name}: ${result.passed} passed, ${result.failed} failed (${result.seconds} s)\n`);
}

function counted(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function seconds(since) {
  return Math.round((performance.now() - since) / 1000);
}
