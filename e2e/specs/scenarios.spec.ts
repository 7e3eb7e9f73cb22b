import AxeBuilder from '@axe-core/playwright';
import { scenarios } from '~mocks/scenarios/scenarios';
import { expect, test } from '../fixtures/test';
import { walk } from '../fixtures/walk';

for (const scenario of scenarios) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });
      test(`${scenario.id}: ${scenario.title}`, async ({ page }) => {
        await walk(page, scenario);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width at 320 px').toBeLessThanOrEqual(
          320,
        );
      });
    });
  }
}
