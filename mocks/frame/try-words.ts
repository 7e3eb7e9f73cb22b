import { lineText, type LinePart } from '~/lib/line';
import { isText } from './is-text';
import { lengthen, shorten } from './lengthen';
import type { FrameWish } from './wish';

/** What a words file exports, by name. */
export type Exported = Readonly<Record<string, unknown>>;

/** Takes what a words file exports and gives what stands in its place. @param file path from the root, with slashes */
export type WordsHook = (file: string, exported: Exported) => Exported;

declare global {
  /** Called by each words file, where it is there, before anybody reads the words. */
  var pulseWords: WordsHook | undefined;
}

/** The texts of the sources, by what is tried in their place on this page. */
const originals = new Map<string, string>();

/** Makes the words of the page as they are wished. Objects and lists are changed in place, functions replaced. */
export function createWordsHook({ longWords, triedWords }: Pick<FrameWish, 'longWords' | 'triedWords'>): WordsHook {
  const long = longWords ? lengthen : (text: string) => text;
  const tried = (key: string, text: string): string => {
    const other = triedWords[key] ?? text;
    if (other !== text) originals.set(other, text);
    return other;
  };

  return (file, exported) => {
    const change = (value: unknown, path: string, property: string): unknown => {
      if (typeof value === 'string') {
        if (!isText(property, value)) return value;
        return long(tried(`${file} ${path}`, value));
      }
      if (isFunction(value)) return longWords ? lengthened(value) : value;
      if (isLine(value)) {
        const [only] = value;
        const line = value.length === 1 && typeof only === 'string' ? [tried(`${file} ${path}`, only)] : value;
        return longWords ? longLine(line) : line;
      }
      if (!isPlain(value)) return value;
      for (const [name, inner] of Object.entries(value)) {
        const changed = change(inner, `${path}.${name}`, Array.isArray(value) ? property : name);
        if (changed !== inner) Reflect.set(value, name, changed);
      }
      return value;
    };
    return Object.fromEntries(Object.entries(exported).map(([name, value]) => [name, change(value, name, name)]));
  };
}

/**
 * What a text of the page was before words were tried and lengthened, so that a place can be found by the name that it has in
 * the sources; also where a lengthened text became a part of another.
 */
export function meantText(shown: string): string {
  const short = shorten(shown);
  return originals.get(short) ?? short;
}

/** The same function, whose answers are longer; they are made anew, since they may share things with others. */
function lengthened(say: (...given: readonly unknown[]) => unknown): unknown {
  return function (this: unknown, ...given: readonly unknown[]): unknown {
    return longCopy(Reflect.apply(say, this, given), '');
  };
}

function longCopy(value: unknown, property: string): unknown {
  if (typeof value === 'string') return isText(property, value) ? lengthen(value) : value;
  if (isLine(value)) return longLine(value);
  if (Array.isArray(value)) return value.map((each: unknown) => longCopy(each, property));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, longCopy(inner, name)]));
}

/** The last part that is plain text grows by what the whole line lacks. */
function longLine(line: readonly LinePart[]): readonly LinePart[] {
  const at = line.findLastIndex((part) => typeof part === 'string' && /\p{L}/u.test(part));
  const part = line[at];
  return typeof part === 'string' ? line.with(at, lengthen(part, lineText(line))) : line;
}

/** A list of strings alone is a list of texts, since a line joins those that follow each other. */
function isLine(value: unknown): value is readonly LinePart[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const strings = value.filter((part) => typeof part === 'string').length;
  return value.every(isPart) && (value.length === 1 || strings < value.length);
}

function isPart(part: unknown): boolean {
  if (typeof part === 'string') return true;
  if (!isPlain(part) || Array.isArray(part)) return false;
  const [name, ...more] = Object.keys(part);
  return more.length === 0 && (name === 'code' || name === 'keep' || name === 'time');
}

function isFunction(value: unknown): value is (...given: readonly unknown[]) => unknown {
  return typeof value === 'function';
}

/** Objects and lists as they are written, not instances of anything. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
