import type { IncomingMessage, ServerResponse } from 'node:http';
import { keptForGood } from '../kept-for-good.ts';
import type { SiteFile } from './site-files.ts';

/** What the page may do: load from its own address, and nothing inline. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const always = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};

/** Sends a file of the page, in the form that the browser takes best; unchanged ones as 304. */
export function sendFile(file: SiteFile, request: IncomingMessage, response: ServerResponse): void {
  const headers = {
    ...always,
    'content-type': file.type,
    'cache-control': file.immutable ? keptForGood : 'no-cache',
    etag: file.etag,
    vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const { body, encoding } = encoded(file, request.headers['accept-encoding']);
  response.writeHead(200, {
    ...headers,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A short text in the page's place. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...always, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}

function encoded(
  file: SiteFile,
  accepted: string | string[] | undefined,
): { body: Buffer; encoding: string | undefined } {
  const accepts = (name: string): boolean =>
    String(accepted ?? '')
      .split(',')
      .some((part) => new RegExp(`^\\s*${name}\\s*(;\\s*q=(?!0(\\.0*)?\\s*$).*)?$`).test(part));
  if (file.br && accepts('br')) return { body: file.br, encoding: 'br' };
  if (file.gzip && accepts('gzip')) return { body: file.gzip, encoding: 'gzip' };
  return { body: file.plain, encoding: undefined };
}
