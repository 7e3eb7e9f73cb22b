import type { RefusalShape } from '~/contract/refusal';
import type { JsonSchema } from './document-types';
import { schemaRef } from './refs';

/** One way in which a route fails (§1.2, §1.3): a status with one body. */
export interface Failure {
  status: number;
  /** `none`: a body that is no error's. */
  shape: RefusalShape;
  /** The machine code; undefined where the shape has none. */
  code: string | undefined;
  /** The server's words; undefined where they differ from case to case. */
  message: string | undefined;
  /** When it happens, in a few words. */
  when: string;
  /** The component that describes the body, and its schema where it is no general one; undefined for a text. */
  component: { name: string; schema?: JsonSchema } | undefined;
  /** A body as the server sends it; undefined where neither recordings nor contract have one. */
  example: unknown;
}

/** What else stands in a body: its schema, and a value for the example where it has one. */
export type Extras = Readonly<Record<string, { schema: JsonSchema; sample?: unknown }>>;

/** When the examples' errors happened, as in the contract's own (§2.9), in Unix seconds. */
const exampleTime = 1_787_400_191;

function componentName(words: string, status: number): string {
  const name = words
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  return `${name}${status}`;
}

function samples(extras: Extras): Record<string, unknown> {
  const given = Object.entries(extras).filter(([, { sample }]) => sample !== undefined);
  return Object.fromEntries(given.map(([key, { sample }]) => [key, sample]));
}

function schemas(extras: Extras): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(extras).map(([key, { schema }]) => [key, schema]));
}

/** One of the error shapes, with some of its keys narrowed to what they are here. */
function narrowed(shape: string, properties: Record<string, JsonSchema>): JsonSchema {
  return { allOf: [schemaRef(shape), { type: 'object', properties }] };
}

/** What an envelope says (§2.9). `sampleMessage` is for the example, where `message` is open; `unseen`: there is no example. */
export interface EnvelopeFailure {
  status: number;
  code: string;
  message?: string;
  sampleMessage?: string;
  unseen?: boolean;
  when: string;
  details?: Extras;
}

/** A failure told in the error envelope (§2.9). */
export function envelope(failure: EnvelopeFailure): Failure {
  const { status, code, message, sampleMessage, when, unseen, details = {} } = failure;
  const inner = schemas(details);
  const schema = narrowed('ErrorEnvelope', {
    code: { const: code },
    status_code: { const: status },
    ...(Object.keys(inner).length === 0 ? {} : { details: { type: 'object', properties: inner } }),
  });
  const example = {
    error: message ?? sampleMessage ?? '',
    code,
    status_code: status,
    timestamp: exampleTime,
    details: samples(details),
  };
  return {
    ...{ status, shape: 'envelope', code, message, when, example: unseen ? undefined : example },
    component: { name: componentName(code, status), schema },
  };
}

/** A failure told as plain text; the body is the message and a line feed (§2.9). */
export function text(status: number, message: string, when: string): Failure {
  return { status, shape: 'text', code: undefined, message, when, component: undefined, example: `${message}\n` };
}

/** A failure told as `{"error": message}` alone (§6.6). */
export function bare(status: number, message: string, when: string): Failure {
  const schema = narrowed('BareError', { error: { const: message } });
  return {
    ...{ status, shape: 'bare', code: undefined, message, when, example: { error: message } },
    component: { name: componentName(message, status), schema },
  };
}

/** A token without the scope that a route asks for (§6.6). */
export function missingScope(requiredScope: string): Failure {
  return {
    ...{ status: 403, shape: 'missing-scope', code: 'missing_scope', message: undefined },
    when: `an API token without the scope \`${requiredScope}\``,
    component: { name: 'MissingScope' },
    example: { error: 'missing_scope', requiredScope },
  };
}

/** A failure told as `{"error": code, "message": words}` and perhaps more (§2.9, §6.2, §6.8). */
export function codeAndMessage(
  status: number,
  code: string,
  message: { always?: string; example?: string },
  when: string,
  extras: Extras = {},
): Failure {
  const schema = narrowed('CodeAndMessage', { error: { const: code }, ...schemas(extras) });
  const said = message.always ?? message.example;
  return {
    ...{ status, shape: 'code-and-message', code, message: message.always, when },
    component: { name: componentName(code, status), schema },
    example: said === undefined ? undefined : { error: code, message: said, ...samples(extras) },
  };
}
