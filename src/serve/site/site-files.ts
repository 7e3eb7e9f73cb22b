import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Mode } from '../mode.ts';
import { writeMode } from '../write-mode.ts';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file of the built page, ready to send. */
export interface SiteFile {
  type: string;
  etag: string;
  /** Whether its name changes with its content, so that it never has to be asked for again. */
  immutable: boolean;
  plain: Buffer;
  /** undefined where compression gains nothing. */
  br: Buffer | undefined;
  gzip: Buffer | undefined;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const worthCompressing = /^(text\/|image\/svg|application\/json)/;

/**
 * A build as it is served for a mode, which its entry then tells the page.
 * @returns with the base that it was built for, `/` or `/connections/`
 */
export function builtSite(folder: string, mode: Mode): { base: string; files: ReadonlyMap<string, SiteFile> } {
  const files = siteFiles(folder);
  const entry = readFileSync(join(folder, 'index.html'), 'utf8');
  files.set('index.html', siteFile(Buffer.from(writeMode(entry, mode)), 'index.html'));
  return { base: /\ssrc="(\/[^"]*?)assets\//.exec(entry)?.[1] ?? '/', files };
}

/** Every file of a build by its path below the base, `assets/index-abc.js`; read and compressed once. */
export function siteFiles(folder: string): Map<string, SiteFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [relative('.', name).replaceAll('\\', '/'), siteFile(readFileSync(join(folder, name)), name)]),
  );
}

function siteFile(plain: Buffer, name: string): SiteFile {
  const type = types[extname(name)] ?? 'application/octet-stream';
  const small = (packed: Buffer): Buffer | undefined => (packed.length < plain.length ? packed : undefined);
  const pack = worthCompressing.test(type);
  return {
    type,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    immutable: /^assets[\\/]/.test(name),
    plain,
    br: pack ? small(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })) : undefined,
    gzip: pack ? small(gzipSync(plain, { level: 9 })) : undefined,
  };
}
