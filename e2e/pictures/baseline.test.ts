import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scenarios } from '~mocks/scenarios/scenarios';
import { ariaFolder, ariaName, archiveOf, browserPaths, buildAt, picturesFolder, renew } from './places';
import { allVariants } from './variants';

const ids = scenarios.map(({ id }) => id);
const files = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

it.each(allVariants)('the $name pictures are those of the scenarios there are', (variant) => {
  expect(archiveOf(variant)?.names, `run ${renew}`).toEqual(ids);
});

it('the aria snapshots are those of the scenarios there are', () => {
  expect(files(ariaFolder).sort(), `run ${renew}`).toEqual(ids.map(ariaName).sort());
});

it('the build that took the pictures is named', () => {
  expect(buildAt(browserPaths.kept), `run ${renew}`).toMatch(/\d+\.\d+\.\d+\.\d+.*, \w+ \w+$/);
});

it('the whole takes less than 10 MB', () => {
  const sizes = [picturesFolder, ariaFolder].flatMap((folder) =>
    files(folder).map((name) => statSync(join(folder, name)).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000_000);
});
