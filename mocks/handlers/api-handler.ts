import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Backend } from './answer';
import { answerRequest, isForServer } from './answer-request';
import { createCookieJar, type CookieJar } from './cookie-jar';

/** The one handler: whatever is asked below `/api` goes to the fake server as it stands. */
export function apiHandler(backend: Backend, jar: CookieJar = createCookieJar()): HttpHandler {
  return http.all(
    ({ request }) => isForServer(request),
    async ({ request }) => (await answerRequest(backend, jar, request)) ?? HttpResponse.error(),
  );
}
