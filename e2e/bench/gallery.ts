import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { chromium } from '@playwright/test';
import { withTable } from './bench-table';
import { serveBuilt } from './built-site';
import { median } from './measure-list';

/** So many frames, in a window of a usual screen, which is scrolled on as soon as frames have their states. */
const frames = 40;
const window = { width: 1920, height: 1080 };
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
  // The first one waits for the browser's own processes too.
  await measure();
  for (let run = 1; run <= runs; run += 1) {
    const time = await measure();
    times.push(time);
    console.error(`${run} of ${runs}: ${Math.round(time)} ms`);
  }
  const seconds = (median(times) / 1000).toFixed(1);
  const text = [
    `\`npm run bench:gallery\` on Chromium ${browser.version()} and ${availableParallelism()} cores: ${frames} frames of the gallery,`,
    `360 px wide, have their states ${seconds} s after the gallery was asked for, scrolled through at 1920 × 1080, steps\nincluded; median of ${runs} after one for warming up, nothing slowed.`,
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
          const shown = document.querySelectorAll('iframe').length;
          const reached = document.querySelectorAll('iframe[data-arrival="reached"]').length;
          if (reached >= count) return resolve(performance.now());
          if (shown < count && shown - reached < 12) scrollBy(0, 400);
          return setTimeout(look, 20);
        };
        look();
      }),
    frames,
  );
  await context.close();
  return time;
}
