import { latencies, type Latency } from '~mocks/handlers/latency';
import type { FrameWish } from '~mocks/frame/wish';

export const views = ['states', 'words'] as const;
export const widths = [360, 768, 1280] as const;
export const colours = ['light', 'dark', 'forced'] as const;

/** How the gallery is looked at. All of it stands in its address, so that a view can be shared. */
export interface Choices {
  view: (typeof views)[number];
  /** Words to search for. */
  search: string;
  /** Of the pages in the frames, in CSS pixels. */
  width: (typeof widths)[number];
  colours: FrameWish['colours'];
  latency: Latency;
  stillness: boolean;
  largeText: boolean;
  longWords: boolean;
}

/** What is chosen where the address says nothing. */
export const usual: Choices = {
  view: 'states',
  search: '',
  width: 1280,
  colours: 'light',
  latency: 'instant',
  stillness: false,
  largeText: false,
  longWords: false,
};

/** The choices that an address holds; what it cannot mean is passed over. @param search as `?width=360` */
export function readChoices(search: string): Choices {
  const given = new URLSearchParams(search);
  const one = <T extends string | number>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((value) => String(value) === given.get(name)) ?? otherwise;
  return {
    view: one('view', views, usual.view),
    search: given.get('q') ?? '',
    width: one('width', widths, usual.width),
    colours: one('colours', colours, usual.colours),
    latency: one('latency', latencies, usual.latency),
    stillness: given.get('motion') === 'reduced',
    largeText: given.get('text') === '200',
    longWords: given.get('words') === 'long',
  };
}

/** As `?view=words&q=sign`; empty where all is as usual. */
export function writeChoices(choices: Choices): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number, isUsual: boolean) => {
    if (!isUsual) query.set(name, String(value));
  };
  put('view', choices.view, choices.view === usual.view);
  put('q', choices.search, choices.search === '');
  put('width', choices.width, choices.width === usual.width);
  put('colours', choices.colours, choices.colours === usual.colours);
  put('latency', choices.latency, choices.latency === usual.latency);
  put('motion', 'reduced', !choices.stillness);
  put('text', '200', !choices.largeText);
  put('words', 'long', !choices.longWords);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** What the pages in the frames are asked to be like. */
export function wishOf(choices: Choices, triedWords: FrameWish['triedWords']): FrameWish {
  const { latency, colours, stillness, largeText, longWords } = choices;
  return { latency, colours, stillness, largeText, longWords, triedWords };
}
