import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Page, type TestInfo } from '@playwright/test';
import type { Archive } from './open-archive';
import { sumOf } from './build-archive';
import { countPicture } from './picture-counts';
import { archiveOf, browserPaths, buildAt, renew, renewing, takenPath } from './places';
import { writePng } from './png';
import type { Variant } from './variants';

/** Takes pictures of a page, and compares them with those that are kept. */
export interface Looker {
  /** Whether this browser's pictures say anything; otherwise `look` takes none. */
  readonly looks: boolean;
  /** Takes the picture of a scenario and compares it, or keeps it where the run is to renew them. */
  look: (page: Page, scenario: string, variant: Variant, info: TestInfo) => Promise<void>;
}

/** @param build of this worker's browser, see `browserBuild` */
export function openLooker(build: string): Looker {
  const kept = buildAt(browserPaths.kept);
  const archives = new Map<string, Archive | undefined>();
  const archive = (variant: Variant) => {
    if (!archives.has(variant.name)) archives.set(variant.name, archiveOf(variant));
    return archives.get(variant.name);
  };
  if (renewing) write(browserPaths.taken, `${build}\n`);
  const looks = renewing || kept === undefined || kept === build;
  return {
    looks,
    look: async (page, scenario, variant, info) => {
      if (!looks) return countPicture(info, { kind: 'not compared', here: build, kept });
      const taken = await page.screenshot({ caret: 'hide', animations: 'disabled' });
      if (renewing) return write(takenPath(scenario, variant), taken);
      const same = compare(archive(variant), taken, scenario, variant, info);
      countPicture(info, { kind: same ? 'same' : 'changed' });
    },
  };
}

/** Where the file is another, Playwright's own comparer decides, and puts both pictures and their difference into the report. */
function compare(
  archive: Archive | undefined,
  taken: Buffer,
  scenario: string,
  variant: Variant,
  info: TestInfo,
): boolean {
  const sum = archive?.sum(scenario);
  if (archive === undefined || sum === undefined) {
    expect.soft(sum, `No ${variant.name} picture of ${scenario} is kept: run ${renew}`).toBeDefined();
    return false;
  }
  if (sum === sumOf(taken)) return true;
  const name = [...`${scenario}-${variant.name}.png`.split('/')];
  write(info.snapshotPath(...name), writePng(archive.picture(scenario)));
  const before = info.errors.length;
  expect
    .soft(
      taken,
      `The ${variant.name} picture of ${scenario} differs; where that is meant, ${renew} -- --grep "${scenario}:" keeps the new one`,
    )
    .toMatchSnapshot(name);
  return info.errors.length === before;
}

function write(path: string, what: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, what);
}
