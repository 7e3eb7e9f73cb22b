/** A point in time, ready to print: relative in the text, exact on hover (or the other way round in details). */
export interface Moment {
  /** As "42 s ago". */
  text: string;
  /** As "22 Aug 2026, 14:06:52.501 CEST". */
  exact: string;
  /** For `<time datetime>`. */
  iso: string;
}

/** A run of a sentence: plain; monospace (hosts, ids, codes); kept on one line (user names); a time. */
export type LinePart = string | { code: string } | { keep: string } | { time: Moment };

/** A sentence, or several, with the places in it that are set apart. Owned by words files, printed as it is. */
export type Line = readonly LinePart[];

/** Writes a Line: line`It was saved for ${code('192.0.2.41:443')}.` */
export function line(texts: TemplateStringsArray, ...inner: readonly (LinePart | Line | number)[]): Line {
  const parts: LinePart[] = [];
  const add = (part: LinePart): void => {
    const last = parts.at(-1);
    if (typeof part !== 'string') parts.push(part);
    else if (typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  texts.forEach((text, i) => {
    add(text);
    const value = inner[i];
    if (value === undefined) return;
    if (typeof value === 'number') add(String(value));
    else if (isLine(value)) value.forEach(add);
    else add(value);
  });
  return parts;
}

/** Monospace: a host, an id, a code. */
export function code(text: string): LinePart {
  return { code: text };
}

/** Kept on one line: a user name. */
export function keep(text: string): LinePart {
  return { keep: text };
}

/** Sentences one after the other, with a space between; those that are absent or empty are left out. */
export function sentences(...lines: readonly (Line | undefined)[]): Line {
  return lines
    .filter((each) => each !== undefined && each.length > 0)
    .reduce<Line>((sofar, each) => (sofar.length === 0 ? (each ?? []) : line`${sofar} ${each ?? []}`), []);
}

/** The plain text, as a screen reader or a test hears it. */
export function lineText(parts: Line): string {
  return parts
    .map((part) =>
      typeof part === 'string' ? part : 'code' in part ? part.code : 'keep' in part ? part.keep : part.time.text,
    )
    .join('');
}

function isLine(value: LinePart | Line): value is Line {
  return Array.isArray(value);
}
