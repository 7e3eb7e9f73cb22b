import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { hasBody, replyHeaders, requestHeaders } from './passed-headers.ts';
import { refuse } from './refuse.ts';

/** The server behind the page. */
export interface Target {
  /** `http://host:7655`, without a path. */
  url: URL;
  /** Certificates of a private authority, PEM; undefined trusts what Node trusts. */
  ca: string | undefined;
  /** Lent to every request; undefined lends none. */
  token: string | undefined;
}

/**
 * Passes a request on and streams the answer back, both unchanged: the path as it was sent (ids are escaped twice, §3.1),
 * cookies, the CSRF header. A target that cannot be reached is a 503 in the server's own envelope (§2.9).
 * @param forwardedFor the caller's address, where the target has to know it
 */
export function forward(
  target: Target,
  request: IncomingMessage,
  response: ServerResponse,
  forwardedFor: string | undefined,
): void {
  const { url, ca, token } = target;
  const headers = requestHeaders(request.rawHeaders, { host: url.host, token, forwardedFor });
  const options = {
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port || (url.protocol === 'https:' ? 443 : 80),
    method: request.method,
    path: request.url,
    headers,
    setHost: false,
    ...(ca === undefined ? {} : { ca }),
  };
  const outgoing = (url.protocol === 'https:' ? httpsRequest : httpRequest)(options, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, replyHeaders(answer.rawHeaders));
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  outgoing.on('error', (error: NodeJS.ErrnoException) => {
    if (response.headersSent) response.destroy();
    else refuse(response, 503, { code: 'server_unreachable', message: reasonOf(error, url) });
  });
  // Who has left is not asked for any more: the server takes that for a test that was given up (§10.5).
  response.on('close', () => {
    if (!response.writableFinished) outgoing.destroy();
  });
  if (hasBody(request.headers)) request.pipe(outgoing);
  else outgoing.end();
}

function reasonOf(error: NodeJS.ErrnoException, url: URL): string {
  const why: Record<string, string> = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'its name does not resolve',
    EAI_AGAIN: 'its name does not resolve at the moment',
    ETIMEDOUT: 'it took too long',
    EHOSTUNREACH: 'there is no way to it',
    ECONNRESET: 'it broke the connection off',
  };
  const certificate = /CERT|SELF_SIGNED|UNABLE_TO/.test(error.code ?? '')
    ? 'its certificate is not trusted; PULSE_CA_FILE names a private authority'
    : undefined;
  return `The Pulse server at ${url.origin} could not be reached: ${certificate ?? why[error.code ?? ''] ?? error.code ?? 'unknown reason'}.`;
}
