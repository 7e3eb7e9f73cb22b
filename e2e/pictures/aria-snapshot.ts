import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ariaName, ariaPath, renew, renewing } from './places';

/**
 * Compares what assistive technology is told of a scenario with what is kept: the content of the page, or the modal dialog that
 * lies over it. Where the run is to renew it, it is written instead.
 */
export async function lookAtAria(page: Page, scenario: string): Promise<void> {
  const dialog = page.locator('dialog:modal').last();
  const place = (await dialog.count()) > 0 ? dialog : page.locator('#main');
  const path = ariaPath(scenario);
  if (renewing) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${withoutNumbers(await place.ariaSnapshot())}\n`);
  } else if (existsSync(path)) {
    await expect
      .soft(place, `${renew} takes over a change that is meant`)
      .toMatchAriaSnapshot({ name: ariaName(scenario), timeout: 1_000 });
  } else expect.soft(undefined, `No aria snapshot of ${scenario} is kept: run ${renew}`).toBeDefined();
}

/** Links to entries of the same page end in numbers that depend on what was drawn before. */
function withoutNumbers(snapshot: string): string {
  return snapshot.replace(/"#cl-\d+-(\w+)"/g, '/#cl-\\d+-$1/');
}
