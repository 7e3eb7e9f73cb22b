import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { keptForGood } from './kept-for-good.ts';

/** Lets browsers keep what `vite preview` serves with a hash in its name, as `npm run serve` does. */
export function previewCachePlugin(): Plugin {
  return {
    name: 'pulse-preview-cache',
    configurePreviewServer: ({ config, middlewares }) => {
      middlewares.use((request, response, next) => {
        const [, name] = /\/assets\/([^/?]+)/.exec(request.url ?? '') ?? [];
        if (name && existsSync(join(config.root, config.build.outDir, 'assets', name)))
          response.setHeader('cache-control', keptForGood);
        next();
      });
    },
  };
}
