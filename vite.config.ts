import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { backendPlugin } from './src/serve/backend-plugin.ts';
import { leanLibrariesPlugin } from './src/serve/lean-libraries-plugin.ts';
import { modeOf } from './src/serve/mode.ts';
import { noPreloadPlugin } from './src/serve/no-preload-plugin.ts';
import { previewCachePlugin } from './src/serve/preview-cache-plugin.ts';
import { wordsPlugin } from './src/serve/words-plugin.ts';

const replacing = ['src/app/states.test.tsx', 'src/app/sign-in-guard.test.tsx'];

/** The first script of a page with the mock backend in it, with all that it needs. */
const earlyChunk = { groups: [{ name: 'early', test: /\/mocks\/(frame\/|player\/reveal)|\/src\/lib\/line\./ }] };

/** A project of component tests: the page in jsdom. */
const componentTests = (name: string, files: { include: string[]; exclude?: string[]; isolate?: boolean }) => ({
  plugins: [solid(), wordsPlugin(true)],
  define: { __MOCK_BACKEND__: 'true' },
  resolve: { tsconfigPaths: true },
  test: { name, environment: 'jsdom', setupFiles: ['e2e/run/patience.ts'], testTimeout: 30_000, ...files },
});

export default defineConfig(async ({ command, mode }) => {
  // What `npm run build` makes is for a server; only development and preview know the mock backend.
  const decided =
    (command === 'build' && mode !== 'preview') || process.env['VITEST'] ? undefined : await modeOf(process.env);
  return {
    plugins: [
      solid(),
      tailwindcss(),
      backendPlugin(decided, { lend: process.env['PULSE_LEND_TOKEN'] === '1' }),
      wordsPlugin(decided?.backend === 'mock'),
      // The mock backend's own chunks have styles of their own, which need it.
      ...(decided?.backend === 'mock' ? [] : [noPreloadPlugin()]),
      leanLibrariesPlugin(),
      previewCachePlugin(),
    ],
    resolve: {
      tsconfigPaths: true,
      // msw's cookie jar brings the list of all public suffixes along, two thirds of its size; the mock sets no cookies.
      alias: { tldts: fileURLToPath(new URL('./mocks/browser/tldts.ts', import.meta.url)) },
    },
    server: {
      host: '127.0.0.1',
      port: 5173,
      cors: false,
      watch: { ignored: ['**/.cache/**', '**/dist/**', '**/reports/**'] },
    },
    preview: { host: '127.0.0.1', port: 4173, cors: false },
    build: {
      target: 'es2022',
      // The first of each that know light-dark(), which the tokens are written in.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      assetsInlineLimit: 0,
      // Every browser that this is built for preloads by itself; the chunks are too few to name beforehand.
      modulePreload: false,
      // What is to hold before any words are read may not share a chunk with them: chunks run in the order of what is in them.
      ...(decided?.backend === 'mock' ? { rolldownOptions: { output: { codeSplitting: earlyChunk } } } : {}),
      outDir: mode === 'preview' ? '.cache/preview' : 'dist',
      emptyOutDir: true,
    },
    test: {
      // All there are: while the tests run, nothing else does.
      maxWorkers: '100%',
      projects: [
        {
          resolve: { tsconfigPaths: true },
          test: { name: 'node', environment: 'node', isolate: false, include: ['{src,mocks,e2e}/**/*.test.ts'] },
        },
        componentTests('dom', { include: ['{src,mocks}/**/*.test.tsx'], exclude: replacing, isolate: false }),
        // Modules that a test replaces must not be there before it.
        componentTests('dom-alone', { include: replacing }),
      ],
    },
  };
});
