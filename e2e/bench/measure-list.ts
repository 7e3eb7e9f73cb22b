import type { Browser, CDPSession, Page } from '@playwright/test';
import type { BenchApi } from './many-connections';
import { addProbe, fetchedUntilRow, refreshByItself, settled } from './page-probe';

/** What was measured with one number of connections. Times in milliseconds, sizes in bytes. */
export interface ListFigures {
  /** Answered until the first row. */
  requests: number;
  /** Their paths. */
  fetched: readonly string[];
  firstRow: number;
  elements: number;
  dialog: number;
  /** undefined: there is no search. */
  searchKey: number | undefined;
  formKey: number;
  /** Main thread. */
  refresh: number;
  /** Rows whose part of the document was touched by a refresh in which ten connections changed. */
  touched: number;
}

const cpuSlowdown = 4;
/** Fast 4G: 8 Mbit/s down and 1.35 up, in bytes per second; latency in milliseconds. */
const network = { offline: false, downloadThroughput: 1_000_000, uploadThroughput: 168_750, latency: 165 };
const viewport = { width: 1280, height: 800 };

/** Opens the list once, in a browser context of its own, slowed down, and measures what a user waits for. */
export async function measureList(browser: Browser, address: string, api: BenchApi): Promise<ListFigures> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await addProbe(page);
    await page.goto(address, { waitUntil: 'commit' });
    const firstRow = await probed(page, 'firstRow');
    const fetched = await fetchedUntilRow(page);
    await page.waitForLoadState('networkidle');
    await settled(page);
    const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
    const search = page.getByRole('searchbox').first();
    const searchKey = (await search.count()) === 0 ? undefined : await typed(page, () => search.focus(), 'site 0');
    if (searchKey !== undefined) {
      await search.fill('');
      await settled(page);
    }
    await page.getByRole('button', { name: 'Add VMware connection', exact: true }).click();
    const dialog = await probed(page, 'dialog');
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    const formKey = await typed(page, () => name.focus(), 'Berlin');
    await name.fill('');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const { refresh, touched } = await refreshed(page, devtools, api);
    return { requests: fetched.length, fetched, firstRow, elements, dialog, searchKey, formKey, refresh, touched };
  } finally {
    await context.close();
  }
}

/** Waits for what the probe measures. */
async function probed(page: Page, what: 'firstRow' | 'paint' | 'dialog'): Promise<number> {
  const handle = await page.waitForFunction((name) => window.probe[name], what, { timeout: 60_000 });
  return (await handle.jsonValue()) as number;
}

/** The middle of what the keys of a text took, from the key to the paint after it. */
async function typed(page: Page, focus: () => Promise<void>, text: string): Promise<number> {
  await focus();
  const took: number[] = [];
  for (const key of text) {
    await settled(page);
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    took.push(await probed(page, 'paint'));
  }
  return median(took);
}

async function refreshed(page: Page, devtools: CDPSession, api: BenchApi) {
  await devtools.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await refreshByItself(page);
  api.changeTenPerReply();
  await page.evaluate(() => window.probe.touched.clear());
  const before = await busy();
  await refreshByItself(page);
  const refresh = (await busy()) - before;
  return { refresh, touched: await page.evaluate(() => window.probe.touched.size) };
}

/**
 * Bytes of the page's heap after a collection: when the list stands, and after many refreshes by itself. Nothing is slowed.
 * @param refreshes how many
 */
export async function measureHeap(
  browser: Browser,
  address: string,
  api: BenchApi,
  refreshes: number,
): Promise<{ loaded: number; refreshed: number }> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    await addProbe(page);
    await page.goto(address);
    await probed(page, 'firstRow');
    api.changeTenPerReply();
    await refreshByItself(page);
    const loaded = await heap(devtools);
    for (let done = 0; done < refreshes; done += 1) await refreshByItself(page);
    return { loaded, refreshed: await heap(devtools) };
  } finally {
    await context.close();
  }
}

async function heap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
