import { rmSync } from 'node:fs';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, PreviewServer, ViteDevServer } from 'vite';
import { modeLine, type Mode } from './mode.ts';
import { apiProxy } from './proxy/api-proxy.ts';
import { reachOf, type Reach } from './proxy/reach.ts';
import { writeMode } from './write-mode.ts';

/**
 * Lets the page learn the mode before its first request, prints it at the start, passes `/api` on where a server is behind the
 * page, and keeps mock code out of a server build.
 * @param mode the mode in force; undefined: a build for whatever server it will stand on
 * @param lend whether the token goes to callers from other machines too
 */
export function backendPlugin(mode: Mode | undefined, { lend = false } = {}): Plugin {
  let outDir = '';
  const serve = (server: ViteDevServer | PreviewServer) => {
    if (!mode) return;
    const print = server.printUrls.bind(server);
    server.printUrls = () => {
      print();
      server.config.logger.info(`  ➜  ${modeLine(mode)}`);
    };
    if (mode.backend === 'mock') return;
    let reach = nobody;
    const http = server.httpServer as HttpServer | null;
    http?.once('listening', () => {
      reach = reachOf(http.address() as AddressInfo);
      if (reach.open) server.config.logger.warn(openWarning);
    });
    const { target } = mode;
    const proxy = apiProxy(target, () => reach, { lend });
    server.middlewares.use((request, response, next) => {
      if (!proxy(request, response)) next();
    });
  };
  return {
    name: 'pulse-backend',
    config: () => ({ define: { __MOCK_BACKEND__: JSON.stringify(mode?.backend === 'mock') } }),
    configResolved: (config) => void (outDir = resolve(config.root, config.build.outDir)),
    configureServer: serve,
    configurePreviewServer: serve,
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({ html: writeMode(html, mode), tags: mode?.backend === 'mock' ? [earlyScript] : [] }),
    },
    closeBundle: () => {
      if (mode?.backend !== 'mock' && outDir) rmSync(resolve(outDir, 'mockServiceWorker.js'), { force: true });
    },
  };
}

/** Before every other script of a page with the mock backend in it. */
const earlyScript: HtmlTagDescriptor = {
  tag: 'script',
  attrs: { type: 'module', src: '/mocks/frame/early.ts' },
  injectTo: 'head',
};

/** Before it listens nobody can have a name for it. */
const nobody: Reach = { knows: () => false, open: false };

const openWarning =
  'Other machines reach this page, and through it the Pulse server. The server is told their addresses; no token is lent to them unless PULSE_LEND_TOKEN=1.';
