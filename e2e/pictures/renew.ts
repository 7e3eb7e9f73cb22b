import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarios } from '~mocks/scenarios/scenarios';
import { buildArchive, sumOf } from './build-archive';
import {
  ariaFolder,
  ariaName,
  archiveOf,
  archivePath,
  browserPaths,
  buildAt,
  picturesFolder,
  takenPath,
} from './places';
import { readPng } from './png';
import { allVariants, type Variant } from './variants';

/** What became of the pictures of a variant. */
interface Renewed {
  fresh: number;
  changed: number;
  gone: number;
  missing: number;
}

/**
 * Puts the pictures that a run took into the archives; those of other scenarios stay as they are, and those of scenarios that
 * there are no more go.
 */
function renew(variant: Variant): Renewed {
  const kept = archiveOf(variant);
  const builder = buildArchive();
  const result: Renewed = { fresh: 0, changed: 0, gone: 0, missing: 0 };
  for (const { id } of scenarios) {
    const path = takenPath(id, variant);
    const before = kept?.sum(id);
    const file = existsSync(path) ? readFileSync(path) : undefined;
    const sum = file ? sumOf(file) : before;
    if (sum === undefined) result.missing += 1;
    else if (sum === before && kept) builder.add(id, sum, kept.picture(id));
    else if (file) {
      builder.add(id, sum, readPng(file));
      result[before === undefined ? 'fresh' : 'changed'] += 1;
    }
  }
  const known = new Set(scenarios.map(({ id }) => id));
  result.gone = (kept?.names ?? []).filter((name) => !known.has(name)).length;
  if (result.fresh + result.changed + result.gone > 0) {
    mkdirSync(picturesFolder, { recursive: true });
    writeFileSync(archivePath(variant), builder.bytes());
  }
  return result;
}

/** Takes away the aria snapshots of scenarios that there are no more. */
function clearAria(): void {
  const known = new Set(scenarios.map(({ id }) => ariaName(id)));
  if (!existsSync(ariaFolder)) return;
  for (const name of readdirSync(ariaFolder)) if (!known.has(name)) rmSync(join(ariaFolder, name));
}

function run(): string {
  const [kept, taken] = [buildAt(browserPaths.kept), buildAt(browserPaths.taken)];
  if (taken === undefined) throw new Error('No pictures were taken; all that is kept stays as it was.');
  const whole = scenarios.every(({ id }) => allVariants.every((variant) => existsSync(takenPath(id, variant))));
  if (!whole && kept !== undefined && kept !== taken) {
    throw new Error(
      `The pictures are of ${kept}, and this is ${taken}: renew all of them, or a part with the build that they are of.`,
    );
  }
  if (kept !== taken) for (const variant of allVariants) rmSync(archivePath(variant), { force: true });
  const all = allVariants.map(renew);
  clearAria();
  mkdirSync(picturesFolder, { recursive: true });
  writeFileSync(browserPaths.kept, `${taken}\n`);
  const sum = (what: keyof Renewed) => all.reduce((total, renewed) => total + renewed[what], 0);
  return `pictures: ${sum('fresh')} new, ${sum('changed')} changed, ${sum('gone')} gone, ${sum('missing')} still missing; they are of ${taken}`;
}

try {
  process.stdout.write(`${run()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
