import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the build as it goes over the wire. */
export interface BuiltFile {
  /** Address, `/assets/…`. */
  path: string;
  type: string;
  /** The bytes after brotli at its best. */
  body: Buffer;
}

/** Every file of a build, compressed. */
export function builtFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({
      path: `/${relative(folder, file).replaceAll('\\', '/')}`,
      type: types[extname(file)] ?? 'application/octet-stream',
      body: brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    }));
}

/**
 * Serves a build as a production server would: brotli, index.html for every address that is no file, `/api` by the handler.
 * @returns the server, listening on a free port of 127.0.0.1
 */
export async function serveBuilt(
  folder: string,
  api: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ server: Server; origin: string; files: BuiltFile[] }> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no build in ${folder}: run "npm run build".`);
  const files = builtFiles(folder);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path.startsWith('/api/')) return api(request, response);
    const file = byPath.get(path) ?? byPath.get('/index.html');
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      // As `npm run serve` has it: the names of these files change with what is in them.
      ...(path.startsWith('/assets/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
    });
    return response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
  return { server, origin: `http://127.0.0.1:${address.port}`, files };
}
