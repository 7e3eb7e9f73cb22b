import type { Latency } from '~mocks/browser/controls';

/** What a page that is shown inside another one, as in the gallery, is asked to be like. */
export interface FrameWish {
  latency: Latency;
  colours: 'light' | 'dark' | 'forced';
  /** Whether the page is to behave as under reduced motion. */
  stillness: boolean;
  /** Text of twice its size. */
  largeText: boolean;
  /** Every text 40 % longer. */
  longWords: boolean;
  /** Texts to try in place of those in the words files, by their keys: `src/app/words.ts frameWords.loading`. */
  triedWords: Readonly<Record<string, string>>;
}

/** The attribute of an `<iframe>` that holds its wish, as JSON. It is read once, before the first script of the page. */
export const wishAttribute = 'data-mock';

/** The attribute that such a page sets on its `<iframe>` when its scenario is reached (`reached`), or is not (`missed: …`). */
export const arrivalAttribute = 'data-arrival';

/** Dispatched on the `<iframe>` when `data-arrival` was set. */
export const arrivalEvent = 'pulse-arrival';
