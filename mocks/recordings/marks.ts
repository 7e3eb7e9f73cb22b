/** What marks stood for so far, within one recording. */
export interface MarkState {
  /** By mark: the text that it stands for. */
  readonly texts: Map<string, string>;
  /** By number: the instant that it stands for. */
  readonly times: Map<number, string>;
}

/** No mark met yet. */
export function noMarks(): MarkState {
  return { texts: new Map(), times: new Map() };
}

/**
 * Compares what was answered with what was recorded; marks stand for what differs from run to run, and are compared by equality.
 * Keys must come in the recorded order. The problems are added to a list, each with its path.
 */
export function compareJson(
  expected: unknown,
  actual: unknown,
  marks: MarkState,
  path: string,
  problems: string[],
): void {
  // A system's time of collection is in whole seconds, so that those of one second are the same.
  if (path.endsWith('latest_included_signal.at')) {
    if (typeof actual !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(actual))
      problems.push(`${path}: no instant in whole seconds: ${String(actual)}`);
  } else if (typeof expected === 'string') {
    const problem = textProblem(expected, actual, marks);
    if (problem !== undefined) problems.push(`${path}: ${problem}`);
  } else if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      problems.push(`${path}: expected ${expected.length} items, got ${JSON.stringify(actual)}`);
      return;
    }
    expected.forEach((item, at) => compareJson(item, actual[at], marks, `${path}[${at}]`, problems));
  } else if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) {
      problems.push(`${path}: expected an object, got ${JSON.stringify(actual)}`);
      return;
    }
    const keys = Object.keys(expected).join();
    if (keys !== Object.keys(actual).join())
      problems.push(`${path}: expected keys ${keys}, got ${Object.keys(actual).join()}`);
    const members = new Map(Object.entries(actual));
    for (const [key, value] of Object.entries(expected))
      compareJson(value, members.get(key), marks, `${path}.${key}`, problems);
  } else if (expected !== actual) {
    problems.push(`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

/** Secrets that a server made: they differ from run to run, and stand inside other texts. */
const secret = /<(?:session|csrf|token|password|basic):\d+>/g;

/** A text with what its marks stand for; those that nothing stands for yet stay. */
export function fillMarks(text: string, { texts }: MarkState): string {
  return text.replace(secret, (mark) => texts.get(mark) ?? mark);
}

/** Compares a text in which marks of secrets may stand, and learns what they stand for. @returns what differs */
export function compareText(expected: string, actual: string, marks: MarkState): string | undefined {
  const named = [...expected.matchAll(secret)].map(([mark]) => mark);
  const pattern = expected.split(secret).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('([^;, ]+)');
  const found = new RegExp(`^${pattern}$`).exec(actual);
  if (!found) return `expected ${expected}, got ${actual}`;
  for (const [at, mark] of named.entries()) {
    const [known, text] = [marks.texts.get(mark), found[at + 1] ?? ''];
    if (known !== undefined && known !== text) return `${mark} was ${known}, now ${text}`;
    const taken = [...marks.texts].find(([other, same]) => other !== mark && same === text);
    if (taken) return `${mark} is the same as ${taken[0]}`;
    marks.texts.set(mark, text);
  }
  return undefined;
}

/** The instants of a recording are numbered in order of time; what is wrong with those that were answered. */
export function timeProblems({ times }: MarkState): readonly string[] {
  const ordered = [...times].sort(([left], [right]) => left - right);
  return ordered.slice(1).flatMap(([number, instant], at) => {
    const [earlierNumber, earlier] = ordered[at] ?? [0, ''];
    return sortable(earlier) < sortable(instant)
      ? []
      : [`<time:${earlierNumber}> ${earlier} is not before <time:${number}> ${instant}`];
  });
}

function textProblem(expected: string, actual: unknown, marks: MarkState): string | undefined {
  if (expected === '<unix seconds>')
    return Number.isSafeInteger(actual) && Number(actual) > 1e9 ? undefined : `no Unix seconds: ${String(actual)}`;
  if (expected === '<number>') return typeof actual === 'number' ? undefined : `no number: ${JSON.stringify(actual)}`;
  if (expected === '<go version>')
    return typeof actual === 'string' && /^go1\.\d+/.test(actual) ? undefined : `no Go version: ${String(actual)}`;
  if (expected === '<path>') return typeof actual === 'string' && actual.startsWith('/') ? undefined : `no path: ${String(actual)}`;
  // A token shows its first six and last four characters: as random as itself.
  if (/^[\da-f]{6}\.\.\.[\da-f]{4}$/.test(expected))
    return typeof actual === 'string' && /^[\da-f]{6}\.\.\.[\da-f]{4}$/.test(actual) ? undefined : `no hint of a token: ${String(actual)}`;
  const mark = /^<(uuid|time):(\d+)>$/.exec(expected);
  if (mark === null)
    return expected === actual ? undefined : `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
  if (typeof actual !== 'string') return `expected ${expected}, got ${JSON.stringify(actual)}`;
  return mark[1] === 'uuid' ? uuidProblem(expected, actual, marks) : timeProblem(Number(mark[2]), actual, marks);
}

function uuidProblem(mark: string, actual: string, { texts }: MarkState): string | undefined {
  if (!/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(actual)) return `no UUID v4: ${actual}`;
  const known = texts.get(mark);
  const taken = [...texts].find(([other, text]) => other !== mark && text === actual);
  texts.set(mark, actual);
  if (known !== undefined && known !== actual) return `${mark} was ${known}, now ${actual}`;
  return taken === undefined ? undefined : `${mark} is the same as ${taken[0]}`;
}

function timeProblem(number: number, actual: string, { times }: MarkState): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(actual) || /\.\d*0Z$/.test(actual))
    return `no instant as Go writes it: ${actual}`;
  const known = times.get(number);
  times.set(number, actual);
  return known === undefined || known === actual ? undefined : `<time:${number}> was ${known}, now ${actual}`;
}

/** Text order is the order of time once all have nine digits of a second. */
function sortable(instant: string): string {
  const [whole = '', fraction = ''] = instant.replace('Z', '').split('.');
  return `${whole}.${fraction.padEnd(9, '0')}`;
}
