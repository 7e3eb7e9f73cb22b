import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/own-test';

/** Frames in sight that came to an end of their way. */
const reached = (page: Page) => page.locator('iframe[data-arrival="reached"]');

/** The page in the frame of a state, by the state's title. */
const frameOf = (page: Page, title: string) => page.frameLocator(`iframe[title="Live: ${title}"]`);

/** One of several ways to look, which are drawn as one control. */
const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const filtered = 'A press on a state shows just its connections, with their sums and the way to all';

test('each state is live in a frame of its own, and what is done in one changes no other', async ({ page }) => {
  await page.goto('/gallery?q=sorted-by');
  await expect(
    page.getByText('2 of 207 states', { exact: false }).or(page.getByText(/^2 of \d+ states$/)),
  ).toBeVisible();
  await expect(reached(page)).toHaveCount(2);
  const byName = frameOf(page, 'A list can be in the order of the names, and its address says so');
  const byVms = frameOf(page, 'A list can have first what brings most');
  const row = (frame: typeof byName) => frame.getByRole('listitem', { name: 'Oslo office', exact: true });
  await row(byName).getByRole('button', { name: 'Delete', exact: false }).first().click();
  await byName.getByRole('dialog').getByRole('button', { name: 'Delete connection', exact: false }).click();
  await expect(row(byName)).toHaveCount(0);
  await expect(row(byVms)).toBeVisible();
});

test('states that come after steps are reached by the frames themselves, and take no focus from whoever is typing', async ({
  page,
}) => {
  await page.goto('/gallery');
  const search = page.getByRole('searchbox', { name: 'Search', exact: true });
  await search.click();
  for (const letter of 'remove') await search.press(letter);
  await expect(reached(page)).not.toHaveCount(0);
  await expect(page.locator('iframe:not([data-arrival])')).toHaveCount(0);
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('remove');
  await expect(page.getByText('This state was not reached', { exact: false })).toHaveCount(0);
});

test('Back in the gallery is the gallery’s own, whatever its frames did', async ({ page }) => {
  await page.goto('/settings/infrastructure/platforms/vmware');
  await page.goto('/gallery?q=conflict-back');
  await expect(reached(page)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/\/settings\/infrastructure\/platforms\/vmware/);
});

test('a state looks as it would for somebody with other settings', async ({ page }) => {
  await page.goto('/gallery?q=vmware/filtered');
  const root = frameOf(page, filtered).locator(':root');
  const ground = () => root.evaluate((element) => getComputedStyle(element).backgroundColor);
  const size = () => root.evaluate((element) => getComputedStyle(element).fontSize);
  const opened = async () => {
    await expect(reached(page)).toHaveCount(1);
    return { ground: await ground(), size: await size() };
  };
  const light = await opened();
  await choose(page, 'Dark');
  await expect.poll(ground).not.toBe(light.ground);
  const dark = await opened();
  await choose(page, 'Forced');
  await expect.poll(ground).not.toBe(dark.ground);
  await page.getByRole('checkbox', { name: 'Text at 200 %', exact: true }).check();
  await expect.poll(size).toBe(`${2 * parseFloat(light.size)}px`);
  await expect(reached(page)).toHaveCount(1);
});

test('with reduced motion the page hears of it, in script and in style', async ({ page }) => {
  await page.goto('/gallery?q=vmware/filtered');
  const root = frameOf(page, filtered).locator(':root');
  const still = () => root.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const moves = () =>
    root.evaluate(() => {
      const asks = (rules: CSSRuleList): boolean =>
        [...rules].some(
          (rule) =>
            (rule instanceof CSSMediaRule && rule.media.mediaText.includes('reduced-motion')) ||
            (rule instanceof CSSGroupingRule && asks(rule.cssRules)),
        );
      return [...document.styleSheets].some((sheet) => asks(sheet.cssRules));
    });
  await expect(reached(page)).toHaveCount(1);
  expect([await still(), await moves()]).toEqual([false, true]);
  await page.getByRole('checkbox', { name: 'Reduced motion', exact: true }).check();
  await expect.poll(still).toBe(true);
  await expect.poll(moves).toBe(false);
});

test('what a state is about is in sight, below the fold of its form too', async ({ page }) => {
  await page.goto('/gallery?q=vmware/test-works');
  await expect(reached(page)).toHaveCount(1);
  const frame = page.locator('iframe').first().contentFrame();
  await expect(
    frame.getByRole('heading', { name: 'Connection works' }).or(frame.getByText('Connection works')).first(),
  ).toBeInViewport();
});

test('answers can be slow, or never come', async ({ page }) => {
  await page.goto('/gallery?q=vmware/healthy');
  await expect(reached(page)).not.toHaveCount(0);
  await choose(page, 'Never');
  const frame = page.locator('iframe').first().contentFrame();
  await expect(frame.getByText('Loading the connections', { exact: true })).toBeAttached();
  await expect(reached(page)).toHaveCount(0);
});

test('texts can be longer by 40 %, and steps are still found', async ({ page }) => {
  await page.goto('/gallery?q=vmware/filtered');
  const frame = frameOf(page, filtered);
  await expect(reached(page)).toHaveCount(1);
  const heading = frame.getByRole('heading', { level: 1 });
  const usual = await heading.innerText();
  await page.getByRole('checkbox', { name: 'Long words', exact: true }).check();
  await expect(heading).not.toHaveText(usual);
  await expect(reached(page)).toHaveCount(1);
  const long = await heading.innerText();
  expect(long.length / usual.length).toBeGreaterThanOrEqual(1.3);
  await expect(frame.getByRole('listitem', { name: 'Build farm', exact: true })).toBeVisible();
});

test('a text is found with its key, tried in the frames, and taken back', async ({ page }) => {
  await page.goto('/gallery?view=words');
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('controlWords.refresh');
  const box = page.getByRole('textbox').first();
  await expect(box).toHaveValue('Refresh');
  await expect(page.getByText(/src\/connections\/components\/words\.ts:\d+/).first()).toBeVisible();
  await box.fill('Look again');
  await page
    .getByRole('link', { name: 'States', exact: true })
    .or(page.getByRole('tab', { name: 'States' }))
    .click();
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('vmware/healthy');
  const frame = page.locator('iframe').first().contentFrame();
  await expect(frame.getByRole('button', { name: 'Look again', exact: true })).toBeVisible();
  await page
    .getByRole('link', { name: 'Words', exact: true })
    .or(page.getByRole('tab', { name: 'Words' }))
    .click();
  await page.getByRole('button', { name: 'Take all back', exact: true }).click();
  await page
    .getByRole('link', { name: 'States', exact: true })
    .or(page.getByRole('tab', { name: 'States' }))
    .click();
  await expect(frame.getByRole('button', { name: 'Refresh', exact: true })).toBeVisible();
});
