/** What the server expects of an answer: a Go type, as far as a wrong one makes the answer "not valid JSON" (§4.3). */
export type Shape = 'string' | 'int' | 'bool' | 'time' | { list: Shape } | { struct: Readonly<Record<string, Shape>> };

/** A reference to a managed object. */
export const reference: Shape = { struct: { type: 'string', value: 'string' } };

/** Whether Go would decode a JSON value into that shape: null fits everything, unknown keys do not matter. */
export function fits(json: unknown, shape: Shape): boolean {
  if (json === null) return true;
  if (shape === 'string') return typeof json === 'string';
  if (shape === 'int') return Number.isInteger(json) && Math.abs(json as number) < 2 ** 63;
  if (shape === 'bool') return typeof json === 'boolean';
  if (shape === 'time') return typeof json === 'string' && isTime(json);
  if ('list' in shape) return Array.isArray(json) && json.every((item) => fits(item, shape.list));
  if (!isObject(json)) return false;
  return Object.entries(shape.struct).every(([key, type]) => fits(member(json, key) ?? null, type));
}

/** A member of a decoded struct, its key matched without case; undefined where it is absent or null. */
export function member(json: unknown, key: string): unknown {
  if (!isObject(json)) return undefined;
  const found = Object.keys(json).findLast((candidate) => candidate.toLowerCase() === key.toLowerCase());
  return found === undefined ? undefined : (json[found] ?? undefined);
}

/** A text member, trimmed; "" where there is none. */
export function textOf(json: unknown, key: string): string {
  const text = member(json, key);
  return typeof text === 'string' ? text.trim() : '';
}

/** The items of a decoded list; none where it was null. */
export function itemsOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

/** An instant as Go reads it: RFC 3339, with a date that exists. */
function isTime(text: string): boolean {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:[.,]\d+)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  const whole = `${found?.[1]}T${found?.[2]}`;
  const instant = Date.parse(`${whole}Z`);
  return found !== null && !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(whole);
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
