import * as z from 'zod/mini';
import { Instant } from '~/contract/instant';
import type { JsonSchema } from './document-types';
import { fieldNotes, type FieldNote } from './field-notes';
import { knownOrOther } from './known-values';
import { schemaPath } from './refs';
import { schemaTable, type NamedSchema } from './schema-table';

/** The schemas of a document, by name. */
export type SchemaTable = Readonly<Record<string, NamedSchema>>;

const notesOf: Readonly<Record<string, Readonly<Record<string, FieldNote>> | undefined>> = fieldNotes;

const isSafeBound = (bound: unknown) => bound === Number.MAX_SAFE_INTEGER || bound === Number.MIN_SAFE_INTEGER;

/** What the zod schemas say, without what is only about numbers in JavaScript. Unknown keys are let through by name, not by an empty schema. */
function tidy(schema: JsonSchema): void {
  if (isSafeBound(schema.minimum)) delete schema.minimum;
  if (isSafeBound(schema.maximum)) delete schema.maximum;
  const others = schema.additionalProperties;
  if (typeof others === 'object' && Object.keys(others).length === 0) schema.additionalProperties = true;
}

/** A schema whose objects let through what the client leaves out. */
function opened(schema: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  const inner = Object.entries(properties ?? {}).map(
    ([key, each]) => [key, typeof each === 'object' ? opened(each) : each] as const,
  );
  return {
    ...schema,
    ...(properties ? { properties: Object.fromEntries(inner) } : {}),
    ...(typeof items === 'object' && !Array.isArray(items) ? { items: opened(items) } : {}),
    ...(schema.type === 'object' && schema.additionalProperties === undefined ? { additionalProperties: true } : {}),
  };
}

/** A key with its note. @throws {Error} where the schema has no such key, or the values of a key that is no text are told */
function noted(name: string, properties: JsonSchema['properties'], key: string, note: FieldNote): JsonSchema {
  const property = properties?.[key];
  if (typeof property !== 'object') throw new Error(`${name} has no key ${key}, but there is a note about it.`);
  if (typeof note === 'string') return { ...property, description: note };
  if (property.type !== 'string') throw new Error(`${key} of ${name} is no text, but its values are listed.`);
  return { ...knownOrOther(note.known), description: note.note };
}

function withNotes(name: string, schema: JsonSchema): JsonSchema {
  const notes = Object.entries(notesOf[name] ?? {});
  if (notes.length === 0) return schema;
  const told = Object.fromEntries(notes.map(([key, note]) => [key, noted(name, schema.properties, key, note)]));
  return { ...schema, properties: { ...schema.properties, ...told } };
}

/** The components that are made of zod schemas: each once, the others point to it. */
export function componentSchemas(table: SchemaTable = schemaTable): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, { schema }] of Object.entries(table)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: schemaPath,
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      tidy(jsonSchema);
      // How an instant is checked (§10.19) is nothing that a JSON Schema could say.
      if (zodSchema === Instant) jsonSchema.format = 'date-time';
    },
  });
  const named = (name: string, { description, sent }: NamedSchema) => {
    const schema: JsonSchema = { description, ...(sent ? schemas[name] : opened(schemas[name] ?? {})) };
    delete schema.$schema;
    delete schema.$id;
    return withNotes(name, schema);
  };
  return Object.fromEntries(Object.entries(table).map(([name, each]) => [name, named(name, each)]));
}
