import { readdirSync, readFileSync } from 'node:fs';
import type * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { platforms } from '~/platforms/registry';
import type { RecordedRequest, RecordedResponse, Recording } from '~mocks/recordings/recording';
import { ConnectionList } from './connection';
import { DeleteResult } from './delete-result';
import { ErrorEnvelope } from './error-bodies';
import { instantMs } from './instant';
import { PreviewResult } from './preview-result';
import { readRefusal } from './refusal';

/** Every recording in the repository, those that only later issues replay and those of the older server too. */
const folder = new URL('../../mocks/recordings/', import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

interface Exchange {
  title: string;
  request: RecordedRequest;
  response: RecordedResponse;
}

const [platform] = platforms;
if (!platform) throw new Error('expected a platform');
const route = new RegExp(`^${platform.apiPath}(?=/|\\?|$)`);

/** The exchanges of a file on the platform's routes. */
function exchangesOf(name: string): Exchange[] {
  const { steps } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recording;
  return steps.flatMap((step, index) => {
    if (!('request' in step) || !route.test(step.request.path)) return [];
    return [
      {
        title: `step ${index}: ${step.request.method} ${step.request.path} → ${step.response.status}`,
        request: step.request,
        response: step.response,
      },
    ];
  });
}

/** Marks stand for what differs from run to run (README of the recordings); here any such value will do. */
function filled(value: unknown): unknown {
  if (value === '<unix seconds>') return 1_787_400_191;
  if (value === '<number>') return 7;
  if (typeof value === 'string')
    return value.replace(/^<time:(\d+)>$/, (_, n: string) =>
      new Date(Date.UTC(2026, 7, 22, 12, 0, Number(n))).toISOString(),
    );
  if (Array.isArray(value)) return value.map(filled);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]))
    : value;
}

/** The schema of a success, by method and path (§1.1). */
function schemaOf({ method, path }: RecordedRequest): z.ZodMiniType | undefined {
  const [bare = ''] = path.split('?');
  if (method === 'DELETE') return DeleteResult;
  if (method === 'GET') return ConnectionList;
  if (method === 'POST' && /\/preview\/?$/.test(bare)) return PreviewResult;
  if (method === 'POST' && /\/test\/?$/.test(bare)) return platform?.testResult;
  return method === 'POST' || method === 'PUT' ? platform?.connection : undefined;
}

/** Why a body does not parse; "" where it does. */
function fault(schema: z.ZodMiniType, body: unknown): string {
  const parsed = schema.safeParse(body);
  return parsed.success ? '' : JSON.stringify(parsed.error.issues[0]);
}

let parsed = 0;

describe.each(names)('every reply in %s is read by the contract', (name) => {
  const exchanges = exchangesOf(name);
  if (exchanges.length === 0) it('has none on these routes', () => expect(exchanges).toEqual([]));
  it.each(exchanges)('$title', ({ request, response }) => {
    parsed += 1;
    const body = filled(response.json);
    if (response.status >= 400) return refusal(response, body);
    // OPTIONS has no body, a redirect a page of its own, and neither reaches the page's code (§1.2).
    if (response.json === undefined) return expect(request.method === 'OPTIONS' || response.status === 307).toBe(true);
    const schema = schemaOf(request);
    if (!schema) throw new Error('no schema for this reply');
    expect(fault(schema, body)).toBe('');
    if (Array.isArray(body)) for (const item of body) listItem(item);
  });
});

/** A list item, and every instant in it, which is a time or Go's zero time. */
function listItem(item: unknown): void {
  if (!platform) return;
  expect(fault(platform.connection, item)).toBe('');
  const { poll } = platform.connection.parse(item);
  for (const instant of [poll?.lastAttemptAt, poll?.lastSuccessAt, poll?.lastError?.at]) {
    if (instant !== undefined) expect(instantMs(instant)).toBeGreaterThan(0);
  }
}

/** A refusal is never without a meaning: its code, its text, or the scope that lacks. */
function refusal(response: RecordedResponse, body: unknown): void {
  const text = response.json === undefined ? (response.text ?? '') : JSON.stringify(body);
  const read = readRefusal(response.status, text);
  expect(read.status).toBe(response.status);
  if (text === '') return expect(read.shape).toBe('none');
  expect(read.shape).not.toBe('none');
  if (response.json === undefined) return expect(read.message).toBe(text.trim());
  const envelope = ErrorEnvelope.safeParse(body);
  if (!envelope.success) return expect(['missing-scope', 'code-and-message', 'bare']).toContain(read.shape);
  expect(read).toMatchObject({
    shape: 'envelope',
    code: envelope.data.code,
    message: envelope.data.error,
    details: envelope.data.details ?? {},
  });
}

it('the recordings of both server generations were read', () => {
  expect(names.filter((name) => name.startsWith('april')).length).toBe(11);
  expect(names.length).toBeGreaterThanOrEqual(11 + 7 + 18);
  expect(parsed).toBeGreaterThan(600);
});
