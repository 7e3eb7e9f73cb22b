import type { Plugin } from 'vite';

/**
 * Leaves out what Vite puts around each dynamic import: it fetches the styles of a chunk beforehand, and no chunk here has
 * styles of its own.
 */
export function noPreloadPlugin(): Plugin {
  return {
    name: 'pulse-no-preload',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
