import type { IncomingMessage, ServerResponse } from 'node:http';
import { forward, type Target } from './forward.ts';
import type { Reach } from './reach.ts';
import { refuse } from './refuse.ts';
import { barredBy } from './same-page.ts';

/**
 * Takes what is meant for the server; leaves everything else.
 * @param reach asked at each request, since a port may be known only when one listens
 * @param lend whether the target's token is lent where other machines reach this one
 * @returns whether the request was taken
 */
export function apiProxy(
  target: Target,
  reach: () => Reach,
  { lend = false } = {},
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const withoutToken: Target = { ...target, token: undefined };
  return (request, response) => {
    // As the page's server gives it: Vite keeps it here where it has taken a base off.
    const { originalUrl = request.url ?? '' } = request as { originalUrl?: string };
    if (!/^\/api(\/|\?|$)/.test(originalUrl)) return false;
    request.url = originalUrl;
    const { knows, open } = reach();
    const barred = barredBy(request.headers, knows);
    if (barred) refuse(response, 403, barred);
    else if (!open) forward(target, request, response, undefined);
    else forward(lend ? target : withoutToken, request, response, request.socket.remoteAddress ?? 'unknown');
    return true;
  };
}
