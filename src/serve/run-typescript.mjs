import { join } from 'node:path';
import { build } from 'vite';
import { root } from './install.mjs';

/**
 * Builds a TypeScript program for this Node, which runs none itself, and names the result.
 * @param {string} entry path from the project's folder
 * @param {string} name of the file that is made
 * @returns {Promise<string>} path from the project's folder
 */
export async function buildProgram(entry, name) {
  const outDir = join('.cache', 'programs', name);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: {
      ssr: entry,
      outDir,
      target: 'node20',
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return join(outDir, `${name}.mjs`);
}
