import { expect, test } from '../fixtures/own-test';

const bar = { name: 'Selected connections' };

test('the menu of a row lies over everything and within the window, also at 320 px', async ({ workspace, page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await workspace.open({ scenario: 'vmware/list' });
  const more = workspace.row('Old lab').getByRole('button', { name: 'More' });
  await more.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: 'More' });
  await expect(menu.getByRole('menuitem', { name: 'Duplicate' })).toBeFocused();
  const box = (await menu.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.y + box.height).toBeLessThanOrEqual(480);
  const seen = await menu.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(seen).toBe(true);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(more).toBeFocused();
});

test('by keyboard alone: select two rows, go to the bar, and test them', async ({ workspace, page }) => {
  await workspace.open({ scenario: 'vmware/healthy' });
  await page.getByRole('button', { name: 'Select', exact: true }).focus();
  await page.keyboard.press('Enter');
  for (const name of ['Hamburg production', 'Oslo office']) {
    await page.getByRole('checkbox', { name: `Select ${name}` }).focus();
    await page.keyboard.press('Space');
  }
  await expect(page.getByRole('region', bar)).toContainText('2 selected');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Actions for the selection' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', bar).getByRole('button', { name: 'Test' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', bar)).toContainText('2 work');
  await expect(page.getByRole('button', { name: 'Dismiss' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', bar)).toContainText('2 selected');
});

test('the bar stays in sight, and hides no control that has the focus', async ({ workspace, page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await workspace.open({ scenario: 'vmware/list' });
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Select Build farm' }).click();
  const region = page.getByRole('region', bar);
  await expect(region).toBeInViewport({ ratio: 1 });
  await page.getByRole('checkbox', { name: 'Select Build farm' }).focus();
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const at = document.activeElement!;
      const over = document.querySelector('.bulk')!;
      return !over.contains(at) && at.getBoundingClientRect().bottom > over.getBoundingClientRect().top + 1;
    });
    expect(hidden).toBe(false);
  }
});

test('when all that was selected is deleted, the keyboard goes on at the list', async ({ workspace, page }) => {
  await workspace.open({ scenario: 'vmware/healthy' });
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Select Oslo office' }).click();
  await page.getByRole('region', bar).getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete 1 connection' }).click();
  await expect(page.getByRole('button', { name: 'Dismiss' })).toBeFocused();
  await expect(workspace.row('Oslo office')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', bar)).toContainText('None selected');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});
