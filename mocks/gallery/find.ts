import type { Scenario, Shown } from '~mocks/scenarios/scenario';
import type { WordEntry } from 'virtual:pulse-words';

/** @returns whether something holds every word that is searched for; neither case nor accents count */
export function createSearch(search: string): (texts: readonly string[]) => boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return (texts) => {
    const all = folded(texts.join(' '));
    return words.every((word) => all.includes(word));
  };
}

/** What a state is found by: its id, its title, and the words that it shows. */
export function textsOfScenario({ id, title, shows }: Scenario): readonly string[] {
  return [id, title, ...shows.flatMap(textsOfPlace)];
}

/** What a text is found by: where it stands, and what it says or is tried to say. */
export function textsOfWord({ file, key, texts }: WordEntry, tried: string | undefined): readonly string[] {
  return [file, key, ...texts, ...(tried === undefined ? [] : [tried])];
}

function textsOfPlace(place: Shown): readonly string[] {
  if (!('role' in place)) return [place.text];
  return [place.name, ...(place.text === undefined ? [] : [place.text])];
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
