import { isJsonSpace } from './json-syntax';
import { unquoteJson } from './json-text';

/** What Go type a field has. */
export type FieldType = 'string' | 'int' | 'bool';

/** The values that a document sets, by field; a field that is absent or null is not among them. */
export type FieldValues = Readonly<Record<string, string | bigint | boolean>>;

/** A Go struct that a document is decoded into. */
export interface GoStruct {
  /** With its package, as error texts name it where the document is no object. */
  name: string;
  fields: Readonly<Record<string, FieldType>>;
}

/**
 * Decodes a well-formed document into a struct the way Go does (§2.5, §3.6): keys match exactly, else without case; the last one wins; null
 * sets nothing; the first value of a wrong type is the error, after the rest was read.
 */
export function decodeFields(value: Uint8Array, struct: GoStruct): { values: FieldValues } | { error: string } {
  const kind = kindOf(value, 0);
  if (kind === 'null') return { values: {} };
  if (kind !== 'object') return { error: `json: cannot unmarshal ${kind} into Go value of type ${struct.name}` };
  const values: Record<string, string | bigint | boolean> = {};
  const bare = struct.name.slice(struct.name.lastIndexOf('.') + 1);
  let error: string | undefined;
  for (const { key, from, to } of members(value)) {
    const field = fieldOf(key, struct);
    const type = field === undefined ? undefined : struct.fields[field];
    if (field === undefined || type === undefined) continue;
    const found = fieldValue(value.subarray(from, to), type);
    if ('value' in found) {
      if (found.value !== undefined) values[field] = found.value;
    } else {
      error ??= `json: cannot unmarshal ${found.wrong} into Go struct field ${bare}.${field} of type ${type}`;
    }
  }
  return error === undefined ? { values } : { error };
}

type Kind = 'object' | 'array' | 'string' | 'bool' | 'null' | 'number';

function kindOf(bytes: Uint8Array, at: number): Kind {
  const kinds: Readonly<Record<string, Kind>> = {
    '{': 'object',
    '[': 'array',
    '"': 'string',
    t: 'bool',
    f: 'bool',
    n: 'null',
  };
  return kinds[String.fromCharCode(bytes[at] ?? 0)] ?? 'number';
}

function fieldValue(
  bytes: Uint8Array,
  type: FieldType,
): { value: string | bigint | boolean | undefined } | { wrong: string } {
  const kind = kindOf(bytes, 0);
  if (kind === 'null') return { value: undefined };
  if (kind === 'string' && type === 'string') return { value: unquoteJson(bytes) };
  if (kind === 'bool' && type === 'bool') return { value: bytes[0] === 0x74 };
  if (kind !== 'number' || type !== 'int') return { wrong: kind };
  const literal = String.fromCharCode(...bytes);
  if (!/^-?\d+$/.test(literal)) return { wrong: `number ${literal}` };
  const int = BigInt(literal);
  return int === BigInt.asIntN(64, int) ? { value: int } : { wrong: `number ${literal}` };
}

/** The letters that Go's folding takes for an ASCII letter: the long s and the Kelvin sign. */
function fold(key: string): string {
  return key
    .replace(/\u017f/g, 's')
    .replace(/\u212a/g, 'k')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

function fieldOf(key: string, struct: GoStruct): string | undefined {
  if (Object.hasOwn(struct.fields, key)) return key;
  const folded = fold(key);
  return Object.keys(struct.fields).find((field) => fold(field) === folded);
}

function* members(object: Uint8Array): Generator<{ key: string; from: number; to: number }> {
  let at = afterSpace(object, 1);
  while (object[at] !== 0x7d) {
    if (object[at] === 0x2c) at = afterSpace(object, at + 1);
    const keyEnd = valueEnd(object, at);
    const key = unquoteJson(object.subarray(at, keyEnd));
    const from = afterSpace(object, afterSpace(object, keyEnd) + 1);
    const to = valueEnd(object, from);
    yield { key, from, to };
    at = afterSpace(object, to);
  }
}

function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isJsonSpace(bytes[at] ?? 0)) at += 1;
  return at;
}

/** The end of the value that begins at `from` in a document that is known to be well-formed. */
function valueEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  let depth = 0;
  do {
    const byte = bytes[at] ?? 0;
    if (byte === 0x22) {
      at += 1;
      while (bytes[at] !== 0x22) at += bytes[at] === 0x5c ? 2 : 1;
      at += 1;
    } else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
      at += 1;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      at += 1;
    } else if (depth > 0) {
      at += 1;
    } else {
      while (at < bytes.length && !isJsonSpace(bytes[at] ?? 0) && !',]}'.includes(String.fromCharCode(bytes[at] ?? 0)))
        at += 1;
    }
  } while (depth > 0);
  return at;
}
