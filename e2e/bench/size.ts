import { chromium, type Page } from '@playwright/test';
import { serveBuilt, type BuiltFile } from './built-site';
import { manyConnections } from './many-connections';
import { addProbe, fetchedUntilRow } from './page-probe';

/** The limits, in bytes after brotli (1 kB = 1,000 bytes) and in requests. */
const limits = {
  'script until the first row': 60_000,
  'script in all': 130_000,
  'style in all': 12_000,
  'requests until the first row': 10,
};
type Measure = Record<keyof typeof limits, number>;

const { server, origin, files } = await serveBuilt('dist', manyConnections(50).answer);
const browser = await chromium.launch({
  ...(process.env['PW_CHROMIUM'] ? { executablePath: process.env['PW_CHROMIUM'] } : {}),
  args: ['--no-sandbox'],
});
try {
  const measured = await measure(await browser.newPage(), files);
  const rows = (Object.keys(limits) as (keyof Measure)[]).map((name) => ({
    name,
    is: measured[name],
    limit: limits[name],
  }));
  for (const { name, is, limit } of rows) {
    console.log(`${is <= limit ? 'ok  ' : 'OVER'} ${name.padEnd(30)} ${String(is).padStart(7)} of ${limit}`);
  }
  process.exitCode = rows.every(({ is, limit }) => is <= limit) ? 0 : 1;
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

/** Opens the list of 50 and counts what it had been sent when its first row stood. */
async function measure(page: Page, built: readonly BuiltFile[]): Promise<Measure> {
  await addProbe(page);
  await page.goto(`${origin}/settings/infrastructure/platforms/vmware`);
  await page.getByRole('listitem').filter({ hasText: 'Site 01' }).waitFor({ timeout: 20_000 });
  const until = await fetchedUntilRow(page);
  const shown = await page.getByRole('button', { name: 'Test', exact: true }).count();
  if (shown !== 50) throw new Error(`The page shows ${shown} rows, not 50.`);
  const bytes = (of: (file: BuiltFile) => boolean) => built.filter(of).reduce((sum, file) => sum + file.body.length, 0);
  return {
    'script until the first row': bytes((file) => file.path.endsWith('.js') && until.includes(file.path)),
    'script in all': bytes((file) => file.path.endsWith('.js')),
    'style in all': bytes((file) => file.path.endsWith('.css')),
    'requests until the first row': until.length,
  };
}
