import { goJson, type Json } from './go/json-write';
import type { RawReply } from './exchange';

/** As everywhere, whether compressed or not (§10.27). */
const vary = { vary: 'Accept-Encoding' };
const json = { 'content-type': 'application/json' };
const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** What every answer from step 5 of §1.2 on carries. */
export const apiHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...vary };

/** A JSON answer; who the caller is, the front door adds on protected routes (§6.1). */
export function jsonReply(status: number, body: Json): RawReply {
  return { status, headers: { ...json, ...apiHeaders }, body: `${goJson(body)}\n` };
}

/** A text answer, which ends in a newline (conventions). */
export function textReply(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = apiHeaders,
): RawReply {
  return { status, headers: { ...plain, ...headers }, body: `${text}\n` };
}

/** The page of the UI, which answers all that is no API path (§1.2). */
export function pageReply(): RawReply {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache, no-store, must-revalidate',
    'x-content-type-options': 'nosniff',
  };
  return {
    status: 200,
    headers: { ...headers, ...vary },
    body: '<!doctype html>\n<html lang="en"><head><title>Pulse</title></head><body></body></html>\n',
  };
}

/** Step 2 of §1.2: an organisation that does not exist (§6.8). Leaves before the common headers are set. */
export function unknownOrganisation(): RawReply {
  return {
    status: 400,
    headers: { ...json, ...vary },
    body: goJson({ error: 'invalid_org', message: 'Invalid Organization ID' }),
  };
}

/** Step 3 of §1.2: leaves before the common headers are set. */
export function demoRefused(): RawReply {
  const message = 'This is a read-only demo instance. Modifications are disabled.';
  return { status: 403, headers: { ...json, ...vary }, body: goJson({ error: 'Demo mode enabled', message }) };
}

/** The same for the previews, of which a demo has none. */
export function demoWithout(): RawReply {
  return textReply(404, '404 page not found', { 'x-content-type-options': 'nosniff', ...vary });
}

/** Step 4 of §1.2. */
export function pathTraversal(): RawReply {
  return textReply(401, 'Unauthorized', { 'x-content-type-options': 'nosniff', ...vary });
}

/** Step 6 of §1.2, without a newline at its end (§6.6). */
export function notAuthenticated(): RawReply {
  return { status: 401, headers: { ...json, ...apiHeaders }, body: goJson({ error: 'Authentication required' }) };
}

/** Step 11 of §1.2. */
export function methodNotAllowed(headers: Readonly<Record<string, string>> = apiHeaders): RawReply {
  return textReply(405, 'Method not allowed', headers);
}

/** What the HTTP layer itself says to a target that it cannot read. */
export function badRequest(): RawReply {
  return { status: 400, headers: { ...plain }, body: '400 Bad Request' };
}

/** The error envelope (§2.9): `details` in alphabetical order. */
export interface ApiError {
  status: number;
  code: string;
  message: string;
  details?: Readonly<Record<string, string>>;
}

/**
 * An error envelope.
 * @param unixSeconds its `timestamp`
 */
export function errorReply({ status, code, message, details = {} }: ApiError, unixSeconds: number): RawReply {
  const sorted = Object.fromEntries(Object.entries(details).sort(([left], [right]) => (left < right ? -1 : 1)));
  return jsonReply(status, { error: message, code, status_code: status, timestamp: unixSeconds, details: sorted });
}
