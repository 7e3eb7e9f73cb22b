import { expect, it } from 'vitest';
import { staticPages } from './static-pages';

const html = `<head><title>Pulse</title>
  <link rel="icon" href="./icon.svg" type="image/svg+xml" />
  <script type="module" crossorigin src="./assets/index-1.js"></script>
  <link rel="stylesheet" crossorigin href="./assets/index-2.css">
</head>`;

/** The tags that a page puts into itself when it is opened at an address. */
function tagsAt(page: string, pathname: string): Record<string, string>[] {
  const tags: Record<string, string>[] = [];
  const document = {
    createElement: (name: string) => ({ name }),
    head: { append: (tag: Record<string, string>) => tags.push(tag) },
  };
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
  new Function('location', 'document', script)({ pathname }, document);
  return tags;
}

const pages = staticPages(html, ['/gallery', '/settings/a%20b/edit', '/settings/a%2Fb', '/settings/%FF', '/gallery']);
const page = (file: string) => pages.find((each) => each.file === file)?.html ?? '';

it('each address that a file can have is a page', () => {
  expect(pages.map(({ file }) => file)).toEqual([
    'index.html',
    'gallery/index.html',
    'settings/a b/edit/index.html',
    '404.html',
  ]);
});

it.each([
  ['index.html', '/', '/'],
  ['index.html', '/pr-5/', '/pr-5/'],
  ['index.html', '/gallery/index.html', '/gallery/'],
  ['gallery/index.html', '/gallery', '/'],
  ['gallery/index.html', '/pr-5/gallery/', '/pr-5/'],
  ['gallery/index.html', '/gallery/gallery/index.html', '/gallery/'],
  ['settings/a b/edit/index.html', '/x/y/settings/a%20b/edit', '/x/y/'],
  ['404.html', '/x/y/settings/infrastructure/none', '/x/y/'],
  ['404.html', '/gallery/none', '/'],
])('%s at %s takes its files from below %s', (file, pathname, base) => {
  expect(tagsAt(page(file), pathname)).toEqual([
    { name: 'link', rel: 'icon', href: `${base}icon.svg` },
    { name: 'link', rel: 'stylesheet', href: `${base}assets/index-2.css` },
    { name: 'script', type: 'module', src: `${base}assets/index-1.js` },
  ]);
  expect(page(file)).not.toContain('"./');
});
