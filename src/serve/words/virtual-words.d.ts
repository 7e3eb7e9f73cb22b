/** Made by src/serve/words-plugin.ts of the words files. */
declare module 'virtual:pulse-words' {
  /** A text of a words file, with all that it may say. */
  export interface WordEntry {
    /** Path from the root, with slashes: `src/app/words.ts`. */
    file: string;
    /** From 1. */
    line: number;
    /** The names that lead to it: `frameWords.mock.line`; places in lists by number, from 0. */
    key: string;
    /** What may stand there; what is filled in is shown as ‹name›. */
    texts: readonly string[];
    /** Nothing is filled in or decided, so that another text may be tried in its place. */
    plain: boolean;
  }

  /** Every text of the words files, in the order of files and lines. */
  export const words: readonly WordEntry[];
}
