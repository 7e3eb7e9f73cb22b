import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scenarioAddress } from '~mocks/scenarios/scenario';
import { scenarios } from '~mocks/scenarios/scenarios';
import { staticPages } from './static-pages';

const [folder = ''] = process.argv.slice(2);
const paths = scenarios.map((scenario) => scenarioAddress(scenario).split('?')[0] ?? '/');
const lists = paths.flatMap((path) => /^\/settings\/infrastructure\/platforms\/[^/]+/.exec(path)?.[0] ?? []);
const pages = staticPages(readFileSync(join(folder, 'index.html'), 'utf8'), ['/gallery', ...lists, ...paths]);
for (const { file, html } of pages) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}
process.stdout.write(`${pages.length} pages in ${folder}; the gallery is ${join(folder, 'gallery', 'index.html')}\n`);
