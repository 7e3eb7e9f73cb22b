import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive, type Archive } from './open-archive';
import type { Variant } from './variants';

/** Where the archives of the pictures stand, from the project's folder. */
export const picturesFolder = 'e2e/pictures/baseline';
/** Where the aria snapshots stand, from the project's folder. */
export const ariaFolder = 'e2e/aria';
/** Where Playwright looks for the picture that it compares with: taken out of the archive only for that. */
export const expectedFolder = '.cache/pictures/expected';
/** Where a run that renews the pictures puts what it took. */
export const takenFolder = '.cache/pictures/taken';
/** The way to make what is missing or has changed. */
export const renew = 'npm run e2e:update';

/** What the variable holds that makes a run renew its pictures and aria snapshots. */
export const renewing = process.env['E2E_UPDATE'] === '1';

/** The archive of a variant. */
export function archivePath({ name }: Variant): string {
  return join(picturesFolder, `${name}.tiles`);
}

/** The name of a scenario's aria snapshot. */
export function ariaName(scenario: string): string {
  return `${scenario.replaceAll('/', '-')}.aria.yml`;
}

/** Where it stands. */
export function ariaPath(scenario: string): string {
  return join(ariaFolder, ariaName(scenario));
}

/** A picture that was taken to be put into the archive. */
export function takenPath(scenario: string, { name }: Variant): string {
  return join(takenFolder, name, `${scenario}.png`);
}

const browserPath = join(picturesFolder, 'browser.txt');
const takenBrowserPath = join(takenFolder, 'browser.txt');

/** Which build took the pictures of the archives, and which took those that are to come into them. */
export const browserPaths = { kept: browserPath, taken: takenBrowserPath } as const;

/** The build that is written there; undefined where nothing is. */
export function buildAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

/**
 * The archive of a variant; undefined where none is there yet.
 * @throws {Error} where it is damaged
 */
export function archiveOf(variant: Variant): Archive | undefined {
  const path = archivePath(variant);
  if (!existsSync(path)) return undefined;
  try {
    return openArchive(readFileSync(path), path);
  } catch (error) {
    throw new Error(`${String(error)}. Check it out again, or run ${renew}.`, { cause: error });
  }
}
