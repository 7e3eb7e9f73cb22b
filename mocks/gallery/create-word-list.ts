import { createEffect, createMemo, createSignal, type Accessor } from 'solid-js';
import type { WordEntry } from 'virtual:pulse-words';
import { isText } from '~mocks/frame/is-text';
import { createSearch, textsOfWord } from './find';
import type { TriedWords } from './tried-texts';

/** The texts of the words files. */
export interface WordList {
  kind: Accessor<'reading' | 'read' | 'failed'>;
  all: Accessor<readonly WordEntry[]>;
  /** Those that the search leaves. */
  found: Accessor<readonly WordEntry[]>;
}

/** Reads the texts as soon as they are wanted. */
export function createWordList(wanted: Accessor<boolean>, search: Accessor<string>, tried: TriedWords): WordList {
  const [all, setAll] = createSignal<readonly WordEntry[]>([]);
  const [kind, setKind] = createSignal<'reading' | 'read' | 'failed'>('reading');
  let asked = false;
  createEffect(() => {
    if (!wanted() || asked) return;
    asked = true;
    import('virtual:pulse-words').then(
      ({ words }) => {
        setAll(words.filter(isForPeople));
        setKind('read');
      },
      () => setKind('failed'),
    );
  });
  const found = createMemo(() => {
    const has = createSearch(search());
    return all().filter((entry) => has(textsOfWord(entry, tried.of(entry))));
  });
  return { kind, all, found };
}

function isForPeople({ key, texts }: WordEntry): boolean {
  const property = key.slice(key.lastIndexOf('.') + 1);
  return texts.some((text) => isText(property, text));
}
