import fc from 'fast-check';
import { refusals, rightBody, type Route } from './hostile-bodies';
import { edited, edits, junk, type Edit } from './hostile-edits';
import { boundless, echoed, hostileText, planted } from './hostile-texts';

/** A body as it is made when it is known what is asked for. */
export type HostileBody =
  /** The route's own answer, spoilt. */
  | { kind: 'fitting'; edits: readonly Edit[]; cut: number | undefined }
  | { kind: 'refusal'; which: number; edits: readonly Edit[] }
  | { kind: 'json'; value: unknown }
  | { kind: 'text'; text: string }
  | { kind: 'bytes'; bytes: readonly number[] }
  | { kind: 'deep'; open: string; levels: number };

/** One answer of a server that says anything. */
export interface HostileReply {
  status: number;
  headers: readonly (readonly [string, string])[];
  body: HostileBody;
  /** `drop`: no answer at all; `break`: the connection goes in the middle of the body. */
  fate: 'whole' | 'drop' | 'break';
}

const foreign = [
  '{"status":"success","data":{"resultType":"vector","result":[]}}',
  '{"kind":"Status","apiVersion":"v1","status":"Failure","reason":"Unauthorized","code":401}',
  '{"data":[{"node":"pve1","status":"online","maxcpu":8}]}',
  '<!DOCTYPE html><html><body><script>window.hostile=1</script><form action="/login"></form></body></html>',
  '<?xml version="1.0"?><error><message>no</message></error>',
  'CSRF token validation failed\n',
  'upstream connect error or disconnect/reset before headers',
  '[[[[[[]]]]]]',
  'NaN',
  '',
];
const body: fc.Arbitrary<HostileBody> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('fitting' as const),
      edits,
      cut: fc.option(fc.nat(2000), { nil: undefined, freq: 12 }),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('refusal' as const), which: fc.nat(99), edits }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('json' as const), value: junk }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      text: fc.oneof(fc.constantFrom(...foreign), hostileText),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('bytes' as const), bytes: fc.array(fc.nat(255), { maxLength: 60 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('deep' as const),
      open: fc.constantFrom('[', '{"a":', '[{"error":'),
      levels: fc.constantFrom(5, 63, 64, 65, 5000),
    }),
  },
);

/** What a header can hold: anything of one byte but line ends and zero. */
const headerText = fc
  .oneof(hostileText, fc.constantFrom('session', 'api_token', 'none', '120', '-1', 'Fri, 31 Dec 275000 00:00:00 GMT'))
  .map((text) => text.replace(/[^\t\x20-\x7e\xa0-\xff]/gu, '?').slice(0, 300));
const header = fc.oneof(
  fc.tuple(fc.constantFrom('Retry-After', 'Location', 'X-Auth-Method', 'X-Authenticated-User', 'Date'), headerText),
  fc.tuple(fc.constantFrom('X-Request-ID', 'X-Mock-Server', 'Content-Type', 'ETag', 'Refresh', 'Link'), headerText),
  fc.constantFrom(
    ['X-CSRF-Token', `${planted}-csrf`] as const,
    ['Set-Cookie', `pulse_session=${planted}-cookie`] as const,
    ['X-Auth-Method', 'session'] as const,
    ['Content-Type', 'text/html; charset=utf-7'] as const,
    ['Content-Type', 'application/json'] as const,
    ['Date', '+275760-09-13T00:00:00Z'] as const,
  ),
);
const errorStatus = fc.constantFrom(400, 401, 403, 404, 405, 409, 418, 422, 429, 500, 502, 503, 504, 599);
const status = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(200, 200, 200, 201, 299) },
  { weight: 6, arbitrary: errorStatus },
  { weight: 1, arbitrary: fc.constantFrom(204, 205, 206, 300, 301, 302, 304, 307) },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }) },
);
const fate = fc.oneof(
  { weight: 20, arbitrary: fc.constant('whole' as const) },
  { weight: 1, arbitrary: fc.constantFrom('drop' as const, 'break' as const) },
);

/** Any answer but those of 1xx. What fits its route comes with a success more often than not, and a refusal with an error. */
export const hostileReply: fc.Arbitrary<HostileReply> = fc
  .record({ status, headers: fc.array(header, { maxLength: 3 }), body, fate, odd: fc.nat(4), error: errorStatus })
  .map(({ odd, error, ...reply }) => {
    if (odd === 0) return reply;
    if (reply.body.kind === 'refusal') return { ...reply, status: error };
    return reply.body.kind === 'fitting' ? { ...reply, status: 200 } : reply;
  });

/** The answer itself. @param typed the password that the request brought, which the server repeats @throws {TypeError} as fetch does */
export function answer({ status, headers, body, fate }: HostileReply, route: Route, typed: string): Response {
  if (fate === 'drop') throw new TypeError('fetch failed');
  const bytes = bytesOf(body, route, typed);
  const empty = [204, 205, 304].includes(status);
  return new Response(empty ? null : fate === 'break' ? broken(bytes) : bytes, {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  });
}

/** Half of a body, then the end of the connection. */
function broken(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(stream) {
      stream.enqueue(bytes.slice(0, bytes.length / 2));
      stream.error(new TypeError('terminated'));
    },
  });
}

function bytesOf(body: HostileBody, route: Route, typed: string): Uint8Array<ArrayBuffer> {
  switch (body.kind) {
    case 'bytes':
      return Uint8Array.from(body.bytes);
    case 'text':
      return utf8(body.text.replaceAll(echoed, () => typed));
    case 'deep':
      return utf8(body.open.repeat(body.levels));
    case 'json':
      return utf8(jsonOf(body.value, typed));
    case 'refusal':
      return utf8(jsonOf(edited(refusals[body.which % refusals.length], body.edits), typed));
    case 'fitting':
      return utf8(jsonOf(edited(rightBody(route), body.edits), typed).slice(0, body.cut));
  }
}

/** As Go's encoder writes it, which escapes what HTML would read. */
function jsonOf(value: unknown, typed: string): string {
  const inside = JSON.stringify(typed).slice(1, -1);
  return JSON.stringify(value)
    .replaceAll(`"${boundless}"`, '1e999')
    .replaceAll(echoed, () => inside)
    .replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new TextEncoder().encode(text));
}
