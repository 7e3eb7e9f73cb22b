import type { JsonSchema } from '../document-types';

/** The components that references point into, by name. */
type Schemas = Readonly<Record<string, JsonSchema>>;

type Check = (value: unknown, schema: JsonSchema, path: string, schemas: Schemas) => string[];

const prefix = '#/components/schemas/';

/** Keywords that say nothing about whether a value matches. */
const silent: ReadonlySet<string> = new Set(['description', 'required', 'additionalProperties', 'format', 'title']);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is of a type, or one of several, as JSON Schema names them; a whole number is an integer too. */
function isOfType(value: unknown, type: JsonSchema['type']): boolean {
  if (Array.isArray(type)) return type.some((one) => isOfType(value, one));
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function members(value: Record<string, unknown>, schema: JsonSchema, path: string, schemas: Schemas): string[] {
  const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key));
  const { additionalProperties: others = true } = schema;
  const faults = Object.entries(value).flatMap(([key, inner]) =>
    mismatches(inner, schema.properties?.[key] ?? others, `${path}.${key}`, schemas),
  );
  return [...missing.map((key) => `${path}.${key} is missing`), ...faults];
}

const checks: Readonly<Record<string, Check>> = {
  $ref: (value, { $ref = '' }, path, schemas) => {
    const target = $ref.startsWith(prefix) ? schemas[$ref.slice(prefix.length)] : undefined;
    return target ? mismatches(value, target, path, schemas) : [`${path}: no ${$ref}`];
  },
  type: (value, schema, path, schemas) => {
    if (!isOfType(value, schema.type)) return [`${path}: ${JSON.stringify(value)} is no ${String(schema.type)}`];
    return isObject(value) ? members(value, schema, path, schemas) : [];
  },
  // Read with the type.
  properties: (_value, schema, path) => (schema.type === 'object' ? [] : [`${path}: keys without a type`]),
  propertyNames: (value, { propertyNames = true }, path, schemas) =>
    Object.keys(isObject(value) ? value : {}).flatMap((key) =>
      mismatches(key, propertyNames, `${path}.${key}`, schemas),
    ),
  items: (value, { items = true }, path, schemas) =>
    Array.isArray(value) && !Array.isArray(items)
      ? value.flatMap((item, at) => mismatches(item, items, `${path}[${at}]`, schemas))
      : [],
  const: (value, schema, path) => (value === schema.const ? [] : [`${path}: not ${JSON.stringify(schema.const)}`]),
  enum: (value, schema, path) =>
    (schema.enum ?? []).some((known) => known === value) ? [] : [`${path}: ${JSON.stringify(value)} is not listed`],
  allOf: (value, schema, path, schemas) =>
    (schema.allOf ?? []).flatMap((part) => mismatches(value, part, path, schemas)),
  anyOf: (value, schema, path, schemas) => {
    const faults = (schema.anyOf ?? []).map((part) => mismatches(value, part, path, schemas));
    return faults.some((one) => one.length === 0) ? [] : [`${path}: none of`, ...faults.flat()];
  },
};

/**
 * Why a value does not match a schema, each with its path; empty where it does. Knows the part of JSON Schema that the document uses.
 * @throws {Error} for a keyword beyond that
 */
export function mismatches(value: unknown, schema: JsonSchema | boolean, path: string, schemas: Schemas): string[] {
  if (typeof schema === 'boolean') return schema ? [] : [`${path} should not be there`];
  return Object.keys(schema).flatMap((keyword) => {
    if (silent.has(keyword)) return timeFault(keyword, value, schema, path);
    const check = checks[keyword];
    if (!check) throw new Error(`${path}: the keyword ${keyword} is not known here`);
    return check(value, schema, path, schemas);
  });
}

function timeFault(keyword: string, value: unknown, { format }: JsonSchema, path: string): string[] {
  if (keyword !== 'format') return [];
  if (format !== 'date-time') return [`${path}: unknown format ${String(format)}`];
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
  return typeof value === 'string' && time.test(value) ? [] : [`${path}: ${JSON.stringify(value)} is no time`];
}
