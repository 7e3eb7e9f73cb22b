import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveOf, renew } from './places';
import { writePng } from './png';
import { allVariants } from './variants';

const folder = 'reports/pictures';
const words = process.argv.slice(2);

let count = 0;
for (const variant of allVariants) {
  const archive = archiveOf(variant);
  if (archive === undefined) throw new Error(`No ${variant.name} pictures are kept: run ${renew}`);
  for (const name of archive.names) {
    const picture = `${name}-${variant.name}.png`;
    if (!words.every((word) => picture.includes(word))) continue;
    const path = join(folder, picture);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writePng(archive.picture(name)));
    count += 1;
  }
}
process.stdout.write(`${count} pictures in ${folder}\n`);
