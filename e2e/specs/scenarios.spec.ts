import { scenarios } from '~mocks/scenarios/scenarios';
import { violations } from '../fixtures/axe';
import { expect, test } from '../fixtures/test';
import { walk } from '../fixtures/walk';

// The mock backend answers from inside the page here: making a service worker for each scenario takes longer than the rest.
test.use({ serviceWorkers: 'block' });

for (const scenario of scenarios) {
  test(`${scenario.id}: ${scenario.title}`, async ({ workspace }) => {
    const { page } = workspace;
    await page.emulateMedia({ colorScheme: 'light' });
    await walk(page, scenario);
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width at 320 px').toBeLessThanOrEqual(320);
  });
}
