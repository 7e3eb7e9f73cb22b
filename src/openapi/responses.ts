import type { Content, Example, JsonSchema, MediaType, Reference, Response } from './document-types';
import type { Failure } from './failure';
import { schemaRef } from './refs';

const header = (name: string): Reference => ({ $ref: `#/components/headers/${name}` });

/** The headers that go with a status. */
function headersOf(failures: readonly Failure[]): Record<string, Reference> | undefined {
  const texts = failures.flatMap(({ shape, message }) => (shape === 'text' ? [message] : []));
  if (texts.includes('CSRF token validation failed')) {
    return { 'X-CSRF-Token': header('NewCsrfToken'), 'Set-Cookie': header('SetCookie') };
  }
  return failures.some(({ status, shape }) => status === 429 && shape === 'text')
    ? { 'Retry-After': header('RetryAfter') }
    : undefined;
}

/** Each value once, in their order. */
function once<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Names for the examples: the code, or the message, with a number where two are alike. */
function examplesOf(failures: readonly Failure[]): Record<string, Example> {
  const examples: Record<string, Example> = {};
  for (const { code, message, when, example } of failures) {
    if (example === undefined) continue;
    const name = (code ?? message ?? '').replace(/[^A-Za-z0-9]+/g, '_').toLowerCase();
    const free = name in examples ? `${name}_${Object.keys(examples).length + 1}` : name;
    examples[free] = { summary: when, value: example };
  }
  return examples;
}

function media(schema: JsonSchema, failures: readonly Failure[]): MediaType {
  const examples = examplesOf(failures);
  return { schema, ...(Object.keys(examples).length === 0 ? {} : { examples }) };
}

function contentOf(failures: readonly Failure[]): Content {
  const texts = failures.filter(({ component }) => component === undefined);
  const objects = failures.filter(({ component }) => component !== undefined);
  const names = once(objects.flatMap(({ component }) => (component ? [component.name] : [])));
  const [name = '', ...more] = names;
  const json = more.length === 0 ? schemaRef(name) : { anyOf: names.map(schemaRef) };
  const lines = once(texts.map(({ message }) => `${message ?? ''}\n`));
  return {
    ...(objects.length === 0 ? {} : { 'application/json': media(json, objects) }),
    ...(texts.length === 0 ? {} : { 'text/plain': media({ ...schemaRef('TextError'), enum: lines }, texts) }),
  };
}

/** A failure in a line: its code or words, and when it happens. */
export function failureLine({ shape, code, message, when }: Failure): string {
  if (code !== undefined) return `\`${code}\`: ${when}`;
  return message === undefined ? when : `“${message}”${shape === 'text' ? ' (text)' : ''}: ${when}`;
}

/** The replies of an operation that fails, by status; those of one status in the order in which the server looks (§1.2, §1.3). */
export function failureResponses(failures: readonly Failure[]): Record<string, Response> {
  const statuses = once(failures.map(({ status }) => status)).sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const same = failures.filter((failure) => failure.status === status);
      const headers = headersOf(same);
      const description = same.map((failure) => `- ${failureLine(failure)}`).join('\n');
      return [String(status), { description, ...(headers ? { headers } : {}), content: contentOf(same) }];
    }),
  );
}

/** A reply of a success: a component as JSON. */
export function success(
  description: string,
  schema: string,
  examples: Readonly<Record<string, Example>>,
  headers: readonly string[] = [],
): Response {
  return {
    description,
    ...(headers.length === 0
      ? {}
      : { headers: Object.fromEntries(headers.map((name) => [name, header(name.replaceAll('-', ''))])) }),
    content: { 'application/json': { schema: schemaRef(schema), examples } },
  };
}
