import { createSignal, type Accessor } from 'solid-js';
import type { WordEntry } from 'virtual:pulse-words';

const storageKey = 'pulse-tried-words';

/** Texts that are tried in place of those in the words files, kept for this tab. */
export interface TriedWords {
  /** As in `FrameWish`. */
  all: Accessor<Readonly<Record<string, string>>>;
  of: (entry: WordEntry) => string | undefined;
  /** @param text the text from the file takes it back */
  set: (entry: WordEntry, text: string) => void;
  takeAllBack: () => void;
}

/** As `FrameWish` has it: `src/app/words.ts frameWords.loading`. */
export function wordKey({ file, key }: WordEntry): string {
  return `${file} ${key}`;
}

/** @param storage of the tab; asked each time, since the browser may refuse it */
export function createTriedWords(storage: () => Storage): TriedWords {
  const [all, setAll] = createSignal(read(storage));
  const keep = (words: Readonly<Record<string, string>>) => {
    setAll(words);
    try {
      storage().setItem(storageKey, JSON.stringify(words));
    } catch {
      // Kept as long as the page is open.
    }
  };
  return {
    all,
    of: (entry) => all()[wordKey(entry)],
    set: (entry, text) => {
      const others = Object.entries(all()).filter(([key]) => key !== wordKey(entry));
      keep(Object.fromEntries(text === entry.texts[0] ? others : [...others, [wordKey(entry), text]]));
    },
    takeAllBack: () => keep({}),
  };
}

function read(storage: () => Storage): Readonly<Record<string, string>> {
  try {
    const stored: unknown = JSON.parse(storage().getItem(storageKey) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
