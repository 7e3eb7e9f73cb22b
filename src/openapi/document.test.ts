import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { openApiDocument, openApiText } from './document';
import type { JsonSchema, MediaType, Method, Operation, Response } from './document-types';
import { schemaTable } from './schema-table';
import { mismatches } from './testing/match-schema';

const document = openApiDocument();
const { schemas, securitySchemes } = document.components;

const verbs: readonly Method[] = ['get', 'post', 'put', 'delete'];
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  verbs.flatMap((verb) => {
    const operation = item[verb];
    return operation ? [{ name: `${verb.toUpperCase()} ${path}`, path, item, operation }] : [];
  }),
);

/** Every object within a value, the value itself among them. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [{ ...value }, ...inner];
}

/** What a pointer such as "#/components/schemas/Poll" leads to. */
function target(pointer: string): unknown {
  return pointer
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((at, key) => new Map(Object.entries(at ?? {})).get(key), document);
}

function mediaOf(operation: Operation): MediaType[] {
  const bodies: (Response | undefined)[] = Object.values(operation.responses);
  const contents = [operation.requestBody?.content, ...bodies.map((body) => body?.content)];
  return contents.flatMap((content) => Object.values(content ?? {}));
}

describe('the document', () => {
  it('has the eight connection routes and the six that go with them', () => {
    expect(operations.map(({ name }) => name)).toEqual([
      'GET /api/vmware/connections',
      'POST /api/vmware/connections',
      'POST /api/vmware/connections/test',
      'POST /api/vmware/connections/preview',
      'PUT /api/vmware/connections/{id}',
      'DELETE /api/vmware/connections/{id}',
      'POST /api/vmware/connections/{id}/test',
      'POST /api/vmware/connections/{id}/preview',
      'GET /api/health',
      'GET /api/version',
      'GET /api/security/status',
      'POST /api/login',
      'POST /api/logout',
      'GET /api/system/mock-mode',
    ]);
  });

  it('points to nothing that is not there', () => {
    const pointers = objectsIn(document).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect(pointers.length).toBeGreaterThan(100);
    expect(pointers.filter((pointer) => !pointer.startsWith('#/') || target(pointer) === undefined)).toEqual([]);
  });

  it('has no component that nothing points to', () => {
    const text = openApiText();
    expect(Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`))).toEqual([]);
  });

  it('names components, operations and tags as OpenAPI asks', () => {
    expect(Object.keys(schemas).filter((name) => !/^[A-Za-z0-9._-]+$/.test(name))).toEqual([]);
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(operations.length);
    const tags = document.tags.map(({ name }) => name);
    expect(operations.flatMap(({ operation }) => operation.tags).filter((tag) => !tags.includes(tag))).toEqual([]);
  });

  it('is the same every time', () => {
    expect(openApiText()).toBe(openApiText());
    expect(JSON.parse(openApiText())).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('follows the schemas that replies are read with', () => {
    const Done = z.extend(schemaTable.Done.schema, { session: z.nullable(z.string()) });
    const changed = openApiDocument({ ...schemaTable, Done: { ...schemaTable.Done, schema: Done } });
    expect(document.components.schemas['Done']?.properties).not.toHaveProperty('session');
    expect(changed.components.schemas['Done']).toMatchObject({
      properties: { session: { type: ['string', 'null'] } },
      required: ['success', 'session'],
    });
  });

  it('cannot tell of a key that its schema lost', () => {
    const Version = z.looseObject({ version: z.string() });
    const table = { ...schemaTable, Poll: { ...schemaTable.Poll, schema: Version } };
    expect(() => openApiDocument(table)).toThrow('Poll has no key intervalSeconds');
  });
});

describe.each(operations)('$name', ({ path, item, operation }) => {
  it('declares the parameters of its path', () => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = item.parameters.flatMap((one) => ('name' in one && one.in === 'path' ? [one.name] : []));
    expect(declared).toEqual(inPath);
  });

  it('says who may call it, with schemes that the document has', () => {
    const named = operation.security.flatMap((requirement) => Object.keys(requirement));
    expect(named.filter((name) => !(name in securitySchemes))).toEqual([]);
    const open = ['readHealth', 'readVersion', 'signIn'].includes(operation.operationId);
    expect(operation.security.length === 0).toBe(open);
  });

  it('lists each failure under its status, and no status without one', () => {
    const good = Object.keys(operation.responses).filter((status) => Number(status) < 400);
    const failing = operation['x-failures'].map(({ status }) => String(status));
    expect(good).toHaveLength(1);
    expect(Object.keys(operation.responses).sort()).toEqual([...new Set([...good, ...failing])].sort());
  });

  it('shows examples that match', () => {
    const faults = mediaOf(operation).flatMap(({ schema, examples = {} }) =>
      Object.entries(examples).flatMap(([name, { value }]) => mismatches(value, schema, name, schemas)),
    );
    expect(faults).toEqual([]);
    expect(mediaOf(operation).filter(({ examples }) => examples).length).toBeGreaterThan(1);
  });
});

const types: ReadonlySet<unknown> = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']);

/** What each keyword that the document uses may hold; schemas within a schema are met on their own. */
const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
  $ref: (value) => typeof value === 'string',
  description: (value) => typeof value === 'string' && value !== '',
  type: (value) => [value].flat().every((type) => types.has(type)),
  format: (value) => value === 'date-time',
  const: (value) => ['string', 'number', 'boolean'].includes(typeof value),
  enum: (value) => Array.isArray(value) && value.length > 0 && new Set(value).size === value.length,
  required: (value) => Array.isArray(value) && value.every((key) => typeof key === 'string'),
  properties: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  additionalProperties: (value) => typeof value === 'boolean' || isSchema(value),
  propertyNames: isSchema,
  items: isSchema,
  anyOf: (value) => Array.isArray(value) && value.length > 0 && value.every(isSchema),
  allOf: (value) => Array.isArray(value) && value.length > 0 && value.every(isSchema),
};

function isSchema(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const properties: unknown = 'properties' in value ? value.properties : {};
  return (
    Object.entries(value).every(([keyword, inner]) => shapes[keyword]?.(inner) === true) &&
    Object.values(properties ?? {}).every(isSchema)
  );
}

describe('the schemas', () => {
  it('are JSON Schema 2020-12, without keywords of other dialects', () => {
    const ofComponents = Object.entries(schemas);
    const ofBodies = operations.flatMap(({ name, operation }) =>
      mediaOf(operation).map(({ schema }): [string, JsonSchema] => [name, schema]),
    );
    expect([...ofComponents, ...ofBodies].filter(([, schema]) => !isSchema(schema)).map(([name]) => name)).toEqual([]);
  });

  it('let keys through that the client does not know, in all that a server sends', () => {
    const sent = ['VmwareInput', 'VmwarePartialInput', 'Credentials'];
    const replies = Object.keys(schemaTable).filter((name) => schemas[name]?.type === 'object');
    const strict = replies.filter((name) => objectsIn(schemas[name]).some(isClosed));
    expect(strict).toEqual(sent);
    expect(JSON.stringify(document.components.schemas)).not.toContain('"additionalProperties":false');
  });

  /** Whether an object schema says nothing of unknown keys. */
  function isClosed({ type, additionalProperties }: Record<string, unknown>): boolean {
    return type === 'object' && additionalProperties === undefined;
  }

  it('list the categories of failures and issues (§4.1)', () => {
    expect(schemas['FailureCategory']?.enum?.toSorted()).toEqual(
      'auth endpoint invalid_config network not_found permission tls unavailable unsupported_version'.split(' '),
    );
    expect(schemas['IssueCategory']?.enum).toEqual(['permission', 'not_found', 'unavailable', 'endpoint']);
  });
});
