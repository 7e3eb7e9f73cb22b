import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { siteFiles } from './site-files.ts';
import { serveSite, type SiteOptions } from './site-server.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});
const script = 'export const page = "a page";\n'.repeat(40);

async function site(options: Partial<SiteOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(folder, 'assets', 'index-abc.js'), script);
  const behind = createServer((request, response) => response.end(`${request.method} ${request.url}`));
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
  const url = new URL(`http://127.0.0.1:${(behind.address() as AddressInfo).port}`);
  const { server, address } = await serveSite({
    files: siteFiles(folder),
    target: { url, ca: undefined, token: undefined },
    base: '/',
    bind: '127.0.0.1',
    port: 0,
    hosts: [],
    lend: false,
    ...options,
  });
  ends.push(() => {
    for (const each of [server, behind]) {
      each.closeAllConnections();
      each.close();
    }
    rmSync(folder, { recursive: true });
  });
  const port = (server.address() as AddressInfo).port;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const asked = ask({ host: '127.0.0.1', port, path, headers, method, agent: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      });
      asked.on('error', reject);
      asked.end();
    });
  return { address, get };
}

it('every address of the page is answered with its entry, which is asked for anew each time', async () => {
  const { get } = await site();
  for (const path of [
    '/',
    '/settings/infrastructure/platforms/vmware?q=x',
    '/settings/infrastructure/platforms/vmware/a.b/edit',
  ]) {
    const { status, headers, body } = await get(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(body.toString()).toContain('<title>Page</title>');
  }
});

it('a file whose name changes with its content is kept for good; one that is not there is no page', async () => {
  const { get } = await site();
  expect((await get('/assets/index-abc.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/assets/index-gone.js')).status).toBe(404);
});

it('files go out in the form that the browser takes', async () => {
  const { get } = await site();
  const br = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, br;q=1' });
  expect([br.headers['content-encoding'], brotliDecompressSync(br.body).toString()]).toEqual(['br', script]);
  const gzip = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, br;q=0' });
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', script]);
  const plain = await get('/assets/index-abc.js');
  expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script]);
  expect(plain.headers['vary']).toBe('Accept-Encoding');
});

it('a file that did not change is not sent again', async () => {
  const { get } = await site();
  const { headers } = await get('/');
  const again = await get('/', { 'if-none-match': String(headers['etag']) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

it('nothing inline may run, and nobody may frame the page', async () => {
  const { get } = await site();
  const policy = String((await get('/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

it('what is below /api goes to the server, but for pages of other places', async () => {
  const { get } = await site();
  expect((await get('/api/version')).body.toString()).toBe('GET /api/version');
  expect((await get('/api/version', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await get('/api/version', { host: 'evil.example' })).status).toBe(403);
});

it('a name that it was given is answered too', async () => {
  const { get } = await site({ hosts: ['Pulse.Example.com'] });
  expect((await get('/api/version', { host: 'pulse.example.com' })).status).toBe(200);
});

it('below a base path the page stands there alone', async () => {
  const { get, address } = await site({ base: '/connections/' });
  expect(address.endsWith('/connections/')).toBe(true);
  expect((await get('/connections/settings')).status).toBe(200);
  expect((await get('/connections/assets/index-abc.js')).status).toBe(200);
  expect([(await get('/connections')).status, (await get('/connections')).headers['location']]).toEqual([
    308,
    '/connections/',
  ]);
  expect((await get('/other')).status).toBe(404);
  expect((await get('/api/version')).status).toBe(200);
});

it('only reading is known beside the server', async () => {
  const { get } = await site();
  expect((await get('/', {}, 'POST')).status).toBe(405);
  expect([(await get('/', {}, 'HEAD')).status, (await get('/', {}, 'HEAD')).body.length]).toEqual([200, 0]);
});
