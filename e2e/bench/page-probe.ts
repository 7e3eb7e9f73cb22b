import type { Page } from '@playwright/test';

/** What the probe keeps in the page. */
interface Probe {
  /** Milliseconds after the start of navigation at which the first row was painted. */
  firstRow: number | undefined;
  /** The same, when it stood in the document. */
  stood: number | undefined;
  /** Milliseconds from the newest input event to the paint after it; undefined while it is awaited. */
  paint: number | undefined;
  /** The same until a dialog stood open. */
  dialog: number | undefined;
  /** Lists that the page has read. */
  read: number;
  /** Rows of the list that were touched since it was emptied. */
  touched: Set<Element>;
  /** Added to the page's clock, in milliseconds. */
  ahead: number;
  /** Where the page's clock stands; undefined while it runs. */
  stands: number | undefined;
}
declare global {
  interface Window {
    probe: Probe;
  }
}

/** Puts the probe into a page before it is opened: it watches rows, paints and dialogs, and holds the page's clock. */
export async function addProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const probe: Probe = {
      firstRow: undefined,
      stood: undefined,
      paint: undefined,
      dialog: undefined,
      read: 0,
      touched: new Set(),
      ahead: 0,
      stands: undefined,
    };
    window.probe = probe;
    const real = Date.now.bind(Date);
    Date.now = () => (probe.stands ?? real()) + probe.ahead;
    const text = Response.prototype.text;
    Response.prototype.text = async function () {
      const body = await text.call(this);
      if (this.url.endsWith('/connections')) setTimeout(() => (probe.read += 1));
      return body;
    };
    /** After the next paint: a message that is sent in a frame arrives when that frame is done. */
    const afterPaint = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = then;
        port1.postMessage(undefined);
      });
    let input = 0;
    for (const type of ['keydown', 'click']) {
      addEventListener(
        type,
        (event) => {
          input = event.timeStamp;
          probe.paint = probe.dialog = undefined;
          afterPaint(() => (probe.paint = performance.now() - input));
        },
        true,
      );
    }
    let seenRow = false;
    let seenDialog = false;
    const look = (records: MutationRecord[]) => {
      if (!seenRow && document.querySelector('.rows .row__name')) {
        seenRow = true;
        probe.stood = performance.now();
        afterPaint(() => (probe.firstRow = performance.now()));
      }
      const open = document.querySelector('dialog[open]') !== null;
      if (open && !seenDialog) afterPaint(() => (probe.dialog = performance.now() - input));
      seenDialog = open;
      for (const { target } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('.rows > .row');
        if (row) probe.touched.add(row);
      }
    };
    const watched = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(look).observe(document, watched);
  });
}

/** Paths of all that the page had been answered when its first row stood: what is asked for with that row is not among them. */
export async function fetchedUntilRow(page: Page): Promise<string[]> {
  await page.waitForFunction(() => window.probe.firstRow);
  return page.evaluate(() => {
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const had = (entries as PerformanceResourceTiming[]).filter(
      ({ responseEnd }) => responseEnd <= (window.probe.stood ?? 0),
    );
    return had.map(({ name }) => new URL(name).pathname);
  });
}

/**
 * Makes the list refresh by itself, without any time passing for the page: its clock is held, and is ahead for the
 * moment in which the page asks whether its data are old.
 */
export async function refreshByItself(page: Page): Promise<void> {
  const before = await page.evaluate(async () => {
    const { read } = window.probe;
    window.probe.stands ??= Date.now();
    window.probe.ahead = 6_000;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await new Promise((asked) => setTimeout(asked));
    window.probe.ahead = 0;
    return read;
  });
  await page.waitForFunction((count) => window.probe.read > count, before, { timeout: 60_000 });
  await settled(page);
}

/** Waits until the page has had nothing to do for two idle moments. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let times = 0; times < 2; times += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
    }
  });
}
