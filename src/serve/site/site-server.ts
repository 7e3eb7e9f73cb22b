import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiProxy } from '../proxy/api-proxy.ts';
import type { Target } from '../proxy/forward.ts';
import { reachOf, type Reach } from '../proxy/reach.ts';
import { sendFile, sendText } from './send-file.ts';
import type { SiteFile } from './site-files.ts';

export interface SiteOptions {
  files: ReadonlyMap<string, SiteFile>;
  target: Target;
  /** Where the page stands, `/` or `/connections/`: it begins and ends with a slash. */
  base: string;
  /** The address to listen on. Reached from other machines by a name, it needs `hosts`. */
  bind: string;
  port: number;
  /** Further names by which browsers reach it, `pulse.example.com` or `pulse.example.com:8080`. */
  hosts: readonly string[];
  /** Whether the target's token is lent to other machines too. */
  lend: boolean;
}

/** Serves a built page and passes `/api` on. Resolves when it listens. @throws {Error} with Node's `code`, e.g. `EADDRINUSE` */
export async function serveSite(options: SiteOptions): Promise<{ server: Server; open: boolean; address: string }> {
  const { files, target, base, bind } = options;
  let reach = nobody;
  const proxy = apiProxy(target, () => reach, { lend: options.lend });
  const server = createServer((request, response) => {
    if (!proxy(request, response)) page(files, base, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, bind, () => resolve());
  });
  const bound = server.address() as AddressInfo;
  reach = reachOf(bound, options.hosts);
  return {
    server,
    open: reach.open,
    address: `http://${bind.includes(':') ? `[${bind}]` : bind}:${bound.port}${base}`,
  };
}

/** Before it listens nobody can have a name for it. */
const nobody: Reach = { knows: () => false, open: false };

/** A file of the page; its entry for every address that is none of a file (the page has addresses of its own). */
function page(
  files: ReadonlyMap<string, SiteFile>,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'Method not allowed');
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (`${path}/` === base) {
    response.writeHead(308, { location: base }).end();
    return;
  }
  if (!path.startsWith(base)) return sendText(response, 404, `The page stands at ${base}`);
  const name = path.slice(base.length);
  const file = files.get(name);
  if (file && name !== 'index.html') return sendFile(file, request, response);
  // What looks like a file of the build but is none must not be answered with a page.
  const entry = name.startsWith('assets/') ? undefined : files.get('index.html');
  if (entry) sendFile(entry, request, response);
  else sendText(response, 404, 'There is no such file');
}
