import type { ConsoleMessage, Page } from '@playwright/test';
import { scenarios } from '~mocks/scenarios/scenarios';
import { colourViolations, drawnKinds, prepareAxe, structureViolations, violations } from '../fixtures/axe';
import { expect, test as base } from '../fixtures/test';
import { bringIntoSight, walk } from '../fixtures/walk';
import { lookAtAria } from '../pictures/aria-snapshot';
import { browserBuild } from '../pictures/browser-build';
import { openLooker, type Looker } from '../pictures/look';
import { comesToRest, countRequests, prepareRest } from '../pictures/rest';
import { variants, type Variant } from '../pictures/variants';

/** The page of a worker, and a way to wait until nothing more happens in it by itself. */
interface Walker {
  page: Page;
  rest: () => Promise<void>;
}

/**
 * One page for all scenarios of a worker: each load of a scenario starts fresh, and a page of its own would only fetch and
 * compile the same scripts again. The mock backend answers from inside the page, since a service worker for each takes longer
 * than the rest.
 */
const test = base.extend<object, { walker: Walker; looker: Looker }>({
  walker: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale = '', timezoneId = '' } = project.use;
      const context = await browser.newContext({
        baseURL,
        locale,
        timezoneId,
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
      });
      // First, since it takes from the chance that is the same each time.
      await prepareAxe(context);
      await prepareRest(context);
      const page = await context.newPage();
      const requests = countRequests(page);
      // Unsaved edits ask before the next scenario is opened.
      page.on('dialog', (dialog) => void dialog.accept());
      await use({ page, rest: () => comesToRest(page, requests) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  looker: [async ({ browser }, use) => use(openLooker(browserBuild(browser))), { scope: 'worker' }],
});

/** Kinds of elements whose colours were looked at by this worker, light and dark; those of a page of these alone are not looked at again. */
const seen = new Set<string>();

for (const scenario of scenarios) {
  test(`${scenario.id}: ${scenario.title}`, async ({ walker: { page, rest }, looker }, info) => {
    const faults = hearFaults(page);
    const look = (variant: Variant) => looker.look(page, scenario.id, variant, info);
    await show(page, variants.lightWide);
    await walk(page, scenario, rest);
    await rest();
    if (await bringIntoSight(page, scenario)) await rest();
    await look(variants.lightWide);
    await lookAtAria(page, scenario.id);
    const news = (await drawnKinds(page)).filter((kind) => !seen.has(kind));
    expect.soft(await (news.length > 0 ? violations : structureViolations)(page), 'light').toEqual([]);

    await show(page, variants.darkWide);
    if (news.length > 0) {
      expect.soft(await colourViolations(page), 'dark').toEqual([]);
      news.forEach((kind) => seen.add(kind));
    }
    await look(variants.darkWide);

    await show(page, variants.darkNarrow);
    if (await bringIntoSight(page, scenario)) await rest();
    const { width } = variants.darkNarrow.size;
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), `width at ${width} px`)
      .toBeLessThanOrEqual(width);
    await look(variants.darkNarrow);
    await show(page, variants.lightNarrow);
    await look(variants.lightNarrow);
    expect(faults.end(), 'errors of the page').toEqual([]);
  });
}

async function show(page: Page, { colorScheme, size }: Variant): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(size);
}

/** What the page throws, leaves unhandled or writes to the console as an error, from now to `end`. */
function hearFaults(page: Page) {
  const faults: string[] = [];
  const thrown = (error: Error) => faults.push(String(error));
  const written = (message: ConsoleMessage) => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
  };
  page.on('pageerror', thrown);
  page.on('console', written);
  return {
    end: () => {
      page.off('pageerror', thrown);
      page.off('console', written);
      return faults;
    },
  };
}
