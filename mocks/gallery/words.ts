import { number, quantity } from '~/lib/quantity';
import type { Surface } from './surface';

/** The sentences of the gallery, in which designers look at every state and every text. */
export const galleryWords = {
  title: 'Gallery',
  documentTitle: 'Gallery · Pulse',
  product: 'Pulse',
  lead: {
    states: 'Every state of the page, live. Each frame has its own mock backend; what you do in one changes no other.',
    words:
      'Every text of the page, with its place in the sources. What you try here is shown in the frames of this tab.',
  },
  views: { label: 'View', states: 'States', words: 'Words' },
  skip: 'Skip to the states',
  skipWords: 'Skip to the texts',
  choices: 'How to look at it',
  search: 'Search',
  searchHint: { states: 'Id, title or a word that it shows', words: 'Text, key or file' },
  width: 'Width in px',
  pixels: (width: number): string => String(width),
  colours: 'Colours',
  colour: { light: 'Light', dark: 'Dark', forced: 'Forced' },
  latency: 'Answers',
  latencies: { instant: 'At once', real: 'Real', '3s': 'After 3 s', never: 'Never' },
  stillness: 'Reduced motion',
  largeText: 'Text at 200 %',
  longWords: 'Long words',
  contents: 'Contents',
  surfaces: {
    list: 'List',
    row: 'Row',
    several: 'Several at once',
    details: 'Details',
    form: 'Form',
    count: 'What it would add',
    conflict: 'Changed elsewhere',
    test: 'Test',
    removal: 'Removal',
    session: 'Sign-in and rights',
    missing: 'Not there',
  } satisfies Record<Surface, string>,
  group: (surface: string, count: number): string => `${surface}, ${quantity(count, 'state')}`,
  skipGroup: (surface: string): string => `Skip “${surface}”`,
  states: (shown: number, all: number): string =>
    shown === all ? quantity(all, 'state') : `${number(shown)} of ${quantity(all, 'state')}`,
  noState: 'No state has these words in its id, its title or what it shows.',
  showAll: 'Show all',
  frame: (title: string): string => `Live: ${title}`,
  opening: 'Opening…',
  missed: (what: string): string => `This state was not reached: ${what}`,
  missedSilent: 'This state was not reached.',
  copyLink: 'Copy link',
};

/** The sentences of the view of all texts. */
export const textWords = {
  texts: (shown: number, all: number): string =>
    shown === all ? quantity(all, 'text') : `${number(shown)} of ${quantity(all, 'text')}`,
  loading: 'Reading the words files…',
  failed: 'The words files could not be read.',
  noText: 'No text, key or file has these words.',
  takeBack: 'Take back',
  takeAllBack: 'Take all back',
  tried: (count: number): string => `${quantity(count, 'text')} tried`,
  /** The place stands behind. */
  forGood: 'Tried in this tab alone. To change it for good, edit',
  open: (place: string): string => `Open ${place} in the editor`,
  filled: 'What stands between ‹ and › is filled in by the page.',
};
