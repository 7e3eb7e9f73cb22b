import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { expect, test } from '../fixtures/own-test';

const folder = '.cache/gallery-build';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A host that knows files below one path and nothing else: no address of the page leads anywhere but to a file. */
async function staticHost(base: string) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const named = path.startsWith(base) ? join(folder, path.slice(base.length)) : '';
    const file = named !== '' && existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
    if (file === '' || !existsSync(file)) return response.writeHead(404).end('Not found');
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    return response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
  return {
    address: `http://127.0.0.1:${address.port}${base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('the gallery is static files that any host serves below any path', async ({ page }) => {
  test.setTimeout(120_000);
  const args = ['mocks/gallery/build/build-gallery.mjs', '--out', folder];
  const built = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(built.stderr, 'errors of the build').not.toMatch(/error/i);
  expect(built.status).toBe(0);
  const host = await staticHost('/previews/pr-5/');
  await page.goto(`${host.address}gallery?q=vmware/filtered`);
  const state = page.frameLocator('iframe[data-arrival="reached"]').first();
  await expect(state.getByRole('listitem', { name: 'Build farm', exact: true })).toBeVisible();

  // The state's own address, loaded anew from the host.
  const link = page.getByRole('link', { name: /A press on a state shows just its connections/ });
  await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(page.url()).toContain(
    `${host.address}settings/infrastructure/platforms/vmware?scenario=vmware/filtered&steps`,
  );
  await expect(page.getByText('2 of 9 connections shown').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await page.getByRole('link', { name: 'Hamburg production', exact: true }).click();
  await expect(page).toHaveURL(/\/previews\/pr-5\/settings\/infrastructure\/platforms\/vmware\//);
  host.close();
});
