import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { expect, it } from 'vitest';
import { previewCachePlugin } from './preview-cache-plugin';

it('lets browsers keep hashed files that are there, and nothing else', async () => {
  const root = mkdtempSync(join(tmpdir(), 'preview-'));
  mkdirSync(join(root, 'dist/assets'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), '<title>page</title>');
  writeFileSync(join(root, 'dist/assets/index-abc.js'), 'export {};');
  const server = await preview({
    ...{ root, configFile: false, logLevel: 'silent' },
    plugins: [previewCachePlugin()],
    preview: { host: '127.0.0.1', port: 0 },
  });
  try {
    const { port } = server.httpServer.address() as AddressInfo;
    const age = async (path: string, accept = '*/*') =>
      (await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept } })).headers.get('cache-control') ?? '';
    expect(await age('/assets/index-abc.js')).toBe('public, max-age=31536000, immutable');
    expect(await age('/assets/index-abc.js?v=1')).toContain('immutable');
    // Not answered by the page in its place, as what takes HTML too.
    expect(await age('/assets/index-gone.js', 'text/javascript')).toBe('');
    for (const path of ['/', '/assets/index-gone.js', '/assets/'])
      expect(await age(path), path).not.toContain('max-age');
  } finally {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  }
});
