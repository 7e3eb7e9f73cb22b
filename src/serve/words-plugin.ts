import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { offerWords } from './words/offer-words.ts';

const virtualId = 'virtual:pulse-words';
const resolvedId = `\0${virtualId}`;

/**
 * Where the mock backend is in the page: lets its words be tried and lengthened before anybody reads them, and lists them.
 * Each words file hands its exports to `globalThis.pulseWords`, where there is such a function; `virtual:pulse-words` holds
 * every text with its key and its place in the sources.
 * @param mock whether the mock backend is in the page; elsewhere words files stay as they are, and the list is empty
 */
export function wordsPlugin(mock: boolean): Plugin {
  let root = '';
  const fromRoot = (file: string) => relative(root, file).split(sep).join('/');
  return {
    name: 'pulse-words',
    enforce: 'pre',
    configResolved: (config) => void (root = config.root),
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      if (!mock) return { code: 'export const words = [];', map: null };
      // Only who opens the list waits for the compiler.
      const { readWords } = await import('./words/read-words.ts');
      const words = wordsFiles(root).flatMap((file) => {
        if (this.meta.watchMode) this.addWatchFile(resolve(root, file));
        return readWords(file, readFileSync(resolve(root, file), 'utf8'));
      });
      return { code: `export const words = ${JSON.stringify(words)};`, map: null };
    },
    transform(source, id) {
      const file = fromRoot(id.replace(/\?.*$/s, ''));
      return mock && isWordsFile(file) ? { code: offerWords(file, source), map: null } : undefined;
    },
    hotUpdate({ file, modules }) {
      if (!isWordsFile(fromRoot(file))) return undefined;
      const listed = this.environment.moduleGraph.getModuleById(resolvedId);
      if (!listed) return undefined;
      this.environment.moduleGraph.invalidateModule(listed);
      return [...modules, listed];
    },
  };
}

/** @param file path from the root, with slashes */
function isWordsFile(file: string): boolean {
  return /^(src|mocks)\/(.+\/|)([^/]+-)?words\.ts$/.test(file) && !/^(src\/serve|mocks\/frame)\//.test(file);
}

/** Every words file of the project, by its path from the root; those of the page itself come first. */
function wordsFiles(root: string): readonly string[] {
  return ['src', 'mocks'].flatMap((room) =>
    readdirSync(resolve(root, room), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file.split(sep).join('/')}`)
      .filter(isWordsFile)
      .sort(),
  );
}
