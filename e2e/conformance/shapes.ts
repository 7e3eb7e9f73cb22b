import type { Difference } from './verdict';

/** What a value of the wire is. */
export type Kind = 'text' | 'integer' | 'number' | 'boolean' | 'object' | 'list' | 'instant';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,8}[1-9]|\.[1-9])?Z$/;

const holds: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  list: Array.isArray,
  // RFC 3339 in UTC, zeros at the end of the fraction left out.
  instant: (value) => typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value)),
};

type Row = Readonly<Record<string, unknown>>;

/**
 * Whether an object has these keys, each of its kind; values are never shown.
 * @param what the object is called, such as `item 3`
 * @param over keys that may be absent
 */
export function ofType(
  object: Row,
  required: Readonly<Record<string, Kind>>,
  what: string,
  over: Readonly<Record<string, Kind>> = {},
): readonly Difference[] {
  const lacking = Object.entries(required).flatMap(([key, kind]) =>
    key in object ? wrong(object[key], key, kind, what) : [{ expected: `${what} has \`${key}\``, got: 'none' }],
  );
  const odd = Object.entries(over).flatMap(([key, kind]) => (key in object ? wrong(object[key], key, kind, what) : []));
  return [...lacking, ...odd];
}

function wrong(value: unknown, key: string, kind: Kind, what: string): readonly Difference[] {
  if (holds[kind](value)) return [];
  const got = value === null ? 'null' : Array.isArray(value) ? 'a list' : `another ${typeof value}`;
  return [{ expected: `\`${key}\` of ${what} is ${article(kind)}`, got }];
}

function article(kind: Kind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

/** Whether an object's keys come in this order; others are not looked at. */
export function inOrder(object: Row, order: readonly string[], what: string): readonly Difference[] {
  const got = Object.keys(object).filter((key) => order.includes(key));
  const wanted = order.filter((key) => key in object);
  return got.join() === wanted.join() ? [] : [{ expected: `${what} begins ${wanted.join(', ')}`, got: got.join(', ') }];
}

/** Whether an object has no other keys than these. */
export function onlyKeys(object: Row, keys: readonly string[], what: string): readonly Difference[] {
  const more = Object.keys(object).filter((key) => !keys.includes(key));
  return more.length === 0 ? [] : [{ expected: `${what} has no other keys`, got: more.slice(0, 8).join(', ') }];
}
