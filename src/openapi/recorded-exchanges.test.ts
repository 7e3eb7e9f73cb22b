import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecordedRequest, RecordedResponse, Recording } from '~mocks/recordings/recording';
import { openApiDocument } from './document';
import type { Method, Operation } from './document-types';
import { mismatches } from './testing/match-schema';

const document = openApiDocument();
const { schemas } = document.components;

/** Every recording: those of both server generations, and those that are not replayed. */
const folder = new URL('../../mocks/recordings/', import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

const methods: Readonly<Record<string, Method>> = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' };

/** Paths without parameters first, as OpenAPI has it. */
const routes = Object.entries(document.paths)
  .sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
  .map(([path, item]) => ({ item, pattern: new RegExp(`^${path.replace('{id}', '[^/]+')}$`) }));

/** Marks stand for what differs from run to run; here any such value will do. */
function filled(value: unknown): unknown {
  if (value === '<unix seconds>') return 1_787_400_191;
  if (value === '<number>') return 7;
  if (typeof value === 'string') return value.replace(/^<time:\d+>$/, '2026-08-22T12:00:00Z');
  if (Array.isArray(value)) return value.map(filled);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]))
    : value;
}

function operationOf({ method, path }: RecordedRequest): Operation | undefined {
  const [bare = ''] = path.split('?');
  const verb = methods[method];
  return verb && routes.find(({ pattern }) => pattern.test(bare))?.item[verb];
}

interface Exchange {
  title: string;
  operation: Operation;
  response: RecordedResponse;
}

function exchangesOf(name: string): Exchange[] {
  const { steps } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recording;
  return steps.flatMap((step, index) => {
    const operation = 'request' in step ? operationOf(step.request) : undefined;
    if (!operation || !('request' in step)) return [];
    const { request, response } = step;
    const title = `step ${index}: ${request.method} ${request.path} → ${response.status}`;
    return [{ title, operation, response }];
  });
}

/** What identifies an error: its code, or its words where it has none. */
function codeOf(body: unknown): unknown {
  if (typeof body === 'string') return body.trim();
  const members = new Map<string, unknown>(Object.entries(body ?? {}));
  return members.get('code') ?? members.get('error');
}

const seen = { exchanges: 0, operations: new Set<string>(), categories: new Set<string>() };

function noteCategories(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'category' && typeof inner === 'string') seen.categories.add(inner);
    noteCategories(inner);
  }
}

describe.each(
  names.map((name) => ({ name, exchanges: exchangesOf(name) })).filter((file) => file.exchanges.length > 0),
)('the document tells every reply in $name', ({ exchanges }) => {
  it.each(exchanges)('$title', ({ operation, response }) => {
    seen.exchanges += 1;
    seen.operations.add(operation.operationId);
    const told = operation.responses[String(response.status)];
    if (!told) throw new Error(`${operation.operationId} does not list the status ${response.status}`);
    const json = response.json !== undefined;
    const body = json ? filled(response.json) : response.text;
    const schema = told.content?.[json ? 'application/json' : 'text/plain']?.schema;
    if (!schema) throw new Error('there is no such content');
    expect(mismatches(body, schema, 'body', schemas)).toEqual([]);
    noteCategories(body);
    if (response.status < 400) return;
    const same = operation['x-failures'].filter(({ status }) => status === response.status);
    expect(same.map(({ code, message }) => code ?? message)).toContain(codeOf(body));
  });
});

describe('what the recordings show', () => {
  it('is most of the document', () => {
    expect(seen.exchanges).toBeGreaterThan(600);
    const all = Object.values(document.paths).flatMap((item) =>
      Object.values(methods).flatMap((method) => item[method]?.operationId ?? []),
    );
    expect([...seen.operations].sort()).toEqual(all.sort());
  });

  it('has no category that the document does not list', () => {
    expect(schemas['FailureCategory']?.enum).toEqual(expect.arrayContaining([...seen.categories]));
    expect(seen.categories.size).toBe(9);
  });
});
