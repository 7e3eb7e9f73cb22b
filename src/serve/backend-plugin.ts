import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { backendLine, type Backend } from './backend.ts';

/**
 * Lets the page learn the mode before its first request, prints it at the start, and keeps mock code out of a server build.
 * @param backend the mode in force
 */
export function backendPlugin(backend: Backend): Plugin {
  let outDir = '';
  const sayMode = (server: ViteDevServer | PreviewServer) => () => {
    const print = server.printUrls.bind(server);
    server.printUrls = () => {
      print();
      server.config.logger.info(`  ➜  ${backendLine(backend)}`);
    };
  };
  return {
    name: 'pulse-backend',
    config: () => ({ define: { __MOCK_BACKEND__: JSON.stringify(backend === 'mock') } }),
    configResolved: (config) => void (outDir = join(config.root, config.build.outDir)),
    configureServer: (server) => sayMode(server)(),
    configurePreviewServer: (server) => sayMode(server)(),
    transformIndexHtml: (html) => html.replace(/(<meta name="pulse-backend" content=")[^"]*/, `$1${backend}`),
    closeBundle: () => {
      if (backend === 'server' && outDir) rmSync(join(outDir, 'mockServiceWorker.js'), { force: true });
    },
  };
}
