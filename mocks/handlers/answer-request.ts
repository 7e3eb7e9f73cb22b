import type { RawReply, RawRequest } from '~mocks/domain/server';
import { answer, type Backend } from './answer';
import type { CookieJar } from './cookie-jar';

/** Whether a request is for the fake server: below `/api`, but not what the development server has below `/src/api`. */
export function isForServer(request: Request): boolean {
  return /^\/api(\/|$)/.test(new URL(request.url).pathname);
}

/**
 * Hands a request of a page to the fake server as it stands.
 * @returns undefined where the connection breaks
 */
export async function answerRequest(backend: Backend, jar: CookieJar, request: Request): Promise<Response | undefined> {
  const answered = await answer(backend, withCookies(await rawRequest(request), jar), request.signal);
  if (answered.kind === 'broken') return undefined;
  const { status, headers, body, cookies = [] } = answered.reply;
  jar.take(cookies);
  return new Response(bodyless(status) ? null : body, { status, headers: { ...headers } });
}

/** A request as far as a `Request` still knows it: paths are normalised already. */
async function rawRequest(request: Request): Promise<RawRequest> {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: new Uint8Array(await request.clone().arrayBuffer()),
  };
}

function withCookies(request: RawRequest, jar: CookieJar): RawRequest {
  const cookie = jar.header();
  return cookie === '' ? request : { ...request, headers: { ...request.headers, cookie } };
}

/** Statuses that a `Response` lets have no body. */
function bodyless(status: RawReply['status']): boolean {
  return status === 204 || status === 205 || status === 304;
}
