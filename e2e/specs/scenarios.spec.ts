import type { Page } from '@playwright/test';
import { scenarios } from '~mocks/scenarios/scenarios';
import { colourViolations, drawnKinds, structureViolations, violations } from '../fixtures/axe';
import { expect, test as base } from '../fixtures/test';
import { walk } from '../fixtures/walk';

/**
 * One page for all scenarios of a worker: each load of a scenario starts fresh, and a page of its own would only fetch and
 * compile the same scripts again. The mock backend answers from inside the page, since a service worker for each takes longer
 * than the rest.
 */
const test = base.extend<object, { walker: Page }>({
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
      const page = await context.newPage();
      // Unsaved edits ask before the next scenario is opened.
      page.on('dialog', (dialog) => void dialog.accept());
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

// One page for many tests has one trace, in which nobody finds anything.
test.use({ trace: 'off' });

/** Kinds of elements whose colours were looked at by this worker, light and dark; those of a page of these alone are not looked at again. */
const seen = new Set<string>();

for (const scenario of scenarios) {
  test(`${scenario.id}: ${scenario.title}`, async ({ walker: page }) => {
    const faults: string[] = [];
    const note = (error: Error) => faults.push(String(error));
    page.on('pageerror', note);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'light' });
    await walk(page, scenario);
    const news = (await drawnKinds(page)).filter((kind) => !seen.has(kind));
    expect(await (news.length > 0 ? violations : structureViolations)(page), 'light').toEqual([]);
    if (news.length > 0) {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolations(page), 'dark').toEqual([]);
      news.forEach((kind) => seen.add(kind));
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width at 320 px').toBeLessThanOrEqual(320);
    page.off('pageerror', note);
    expect(faults, 'errors of the page').toEqual([]);
  });
}
