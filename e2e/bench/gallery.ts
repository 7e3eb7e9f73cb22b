import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { chromium } from '@playwright/test';
import { withTable } from './bench-table';
import { serveBuilt } from './built-site';
import { median } from './measure-list';

/** So many frames, and a window so large that they are near to what is in sight. */
const frames = 40;
const window = { width: 3840, height: 3200 };
const runs = 5;
const readme = 'README.md';

const [folder = ''] = process.argv.slice(2);
const { server, origin } = await serveBuilt(folder, (_, response) => void response.writeHead(404).end());
const browser = await chromium.launch({
  ...(process.env['PW_CHROMIUM'] ? { executablePath: process.env['PW_CHROMIUM'] } : {}),
  args: ['--no-sandbox'],
});
try {
  const times: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const time = await measure();
    times.push(time);
    console.error(`${run} of ${runs}: ${Math.round(time)} ms`);
  }
  const seconds = (median(times) / 1000).toFixed(1);
  const text = [
    `\`npm run bench:gallery\` on Chromium ${browser.version()} and ${availableParallelism()} cores: ${frames} frames of the gallery,`,
    `360 px wide, have their states ${seconds} s after the gallery was asked for, steps included; median of ${runs}, nothing slowed.`,
  ].join('\n');
  console.log(text);
  if (process.argv.includes('--write')) {
    writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), text, 'bench-gallery'));
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

/** Milliseconds from the request for the gallery to the state of the last of its first frames, in a browser that knows nothing of it. */
async function measure(): Promise<number> {
  const context = await browser.newContext({ viewport: window });
  const page = await context.newPage();
  await page.goto(`${origin}/gallery?width=360`, { waitUntil: 'commit' });
  const time = await page.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelectorAll('iframe[data-arrival="reached"]').length < count) setTimeout(look, 20);
          else resolve(performance.now());
        };
        look();
      }),
    frames,
  );
  await context.close();
  return time;
}
