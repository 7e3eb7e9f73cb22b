import { failureTitleWords } from './failure-title-words';

const { of: titles } = failureTitleWords;

/** The categories that have words of their own. */
export const categories: readonly string[] = Object.keys(titles);

/** The title of a failure. An unknown category shows its own name; a failure without one is a broken exchange (§4.4). */
export function failureTitle(category: string | undefined): string {
  if (category === undefined || category === '') return failureTitleWords.brokenOff;
  return (Object.hasOwn(titles, category) ? titles[category] : undefined) ?? failureTitleWords.unknown(category);
}
