import type { ServerResponse } from 'node:http';

/**
 * Answers in the place of the server, in its own envelope (§2.9), so that the page reads it like any refusal.
 * @param now seconds since 1970
 */
export function refuse(
  response: ServerResponse,
  status: number,
  { code, message }: { code: string; message: string },
  now = Math.floor(Date.now() / 1000),
): void {
  const body = JSON.stringify({ error: message, code, status_code: status, timestamp: now, details: {} });
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
