import { http, HttpResponse, type HttpHandler } from 'msw';
import type { RawReply, RawRequest } from '~mocks/domain/server';
import { answer, type Backend } from './answer';
import { createCookieJar, type CookieJar } from './cookie-jar';

/**
 * The one handler: whatever is asked below `/api` goes to the fake server as it stands.
 * Only paths that begin so: the development server has modules of its own below `/src/api`.
 */
export function apiHandler(backend: Backend, jar: CookieJar = createCookieJar()): HttpHandler {
  return http.all(
    ({ request }) => /^\/api(\/|$)/.test(new URL(request.url).pathname),
    async ({ request }) => {
      const answered = await answer(backend, withCookies(await rawRequest(request), jar), request.signal);
      if (answered.kind === 'broken') return HttpResponse.error();
      jar.take(answered.reply.cookies ?? []);
      return response(answered.reply);
    },
  );
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

function response({ status, headers, body }: RawReply): Response {
  return new HttpResponse(bodyless(status) ? null : body, { status, headers: { ...headers } });
}

/** Statuses that a `Response` lets have no body. */
function bodyless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
