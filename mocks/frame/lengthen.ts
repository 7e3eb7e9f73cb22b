/** Stands around what was put in, so that it can be taken out again. Browsers draw nothing for it. */
const mark = '\u2060';

const filler =
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua ut enim ad minim veniam quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat ';

/** As much longer a text becomes. */
const share = 0.4;

/**
 * The text, 40 % longer, as one of another language might be. Closing punctuation and space stay at the end; what was
 * lengthened already, or holds no letter, stays as it is.
 * @param whole what it is the end of, where it grows by the share of that
 */
export function lengthen(text: string, whole = text): string {
  if (!/\p{L}/u.test(text)) return text;
  const plain = shorten(whole).length;
  const lacking = Math.round(plain * (1 + share)) - whole.replaceAll(mark, '').length;
  if (lacking <= 0) return text;
  const [end = ''] = /[.…?!:;,]*\s*$/.exec(text) ?? [];
  const words = ` ${filler.repeat(Math.ceil(lacking / filler.length))}`.slice(0, Math.max(2, lacking)).trimEnd();
  return `${text.slice(0, text.length - end.length)}${mark}${words}${mark}${end}`;
}

/** The text as it was before it was lengthened, also where it became a part of another. */
export function shorten(text: string): string {
  return text.replaceAll(new RegExp(`${mark}[^${mark}]*${mark}`, 'g'), '');
}
