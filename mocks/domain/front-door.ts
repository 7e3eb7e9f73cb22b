import { escapeHtml, muxSegments, redirectTarget } from './go/mux';
import { readTarget, type RequestPath } from './go/request-path';
import { apiHeaders, badRequest, callerHeaders, notAuthenticated, pageReply, pathTraversal, textReply, unknownOrganisation } from './replies';
import { answered, findRoute, type Route } from './route';
import type { Exchange, RawReply, RawRequest } from './server';

/** The checks that come before any route (§1.2), as far as they apply to a server without authentication. */
export function receive(routes: readonly Route[], request: RawRequest): Exchange {
  const path = readTarget(request.target);
  if (path === undefined) return answered(badRequest());
  if (!path.utf8) return { kind: 'broken' };
  const exchange = admit(routes, request, path);
  return request.method === 'HEAD' && exchange.kind === 'answered' ? answered({ ...exchange.reply, body: '' }) : exchange;
}

function admit(routes: readonly Route[], request: RawRequest, path: RequestPath): Exchange {
  const api = path.decoded.startsWith('/api/');
  if (api && isForeignOrganisation(request)) return answered(unknownOrganisation());
  if (path.decoded.includes('..')) return answered(pathTraversal());
  if (!api) return answered(pageReply());
  if (request.method === 'OPTIONS') return answered({ status: 200, headers: apiHeaders, body: '' });
  const redirect = redirectTarget(path);
  const route = findRoute(routes, muxSegments(path.escaped));
  if (!isDirect(request) && route?.open !== true) return answered(notAuthenticated());
  if (redirect !== undefined) return answered(redirectReply(request.method, redirect));
  return route === undefined ? answered(textReply(404, '404 page not found')) : route.handle(request, path.decoded);
}

/** Step 2 of §1.2: this server knows the organisation `default` alone (§6.8). */
function isForeignOrganisation({ headers }: RawRequest): boolean {
  const cookie = /(?:^|;\s*)pulse_org_id=([^;]*)/.exec(headers['cookie'] ?? '')?.[1];
  const organisation = (headers['x-pulse-org-id'] ?? '').trim() || (cookie ?? '').trim();
  return organisation !== '' && organisation !== 'default';
}

/** Step 6 of §1.2: without authentication only callers of the same machine are let in, and a proxy speaks for another (§6.1). */
function isDirect({ headers }: RawRequest): boolean {
  return ['x-forwarded-for', 'forwarded', 'x-real-ip'].every((name) => (headers[name] ?? '') === '');
}

/** Step 8 of §1.2: only GET gets a page, HEAD its headers. */
function redirectReply(method: string, { url, location }: { url: string; location: string }): RawReply {
  const page = method === 'GET' || method === 'HEAD';
  const headers = { ...callerHeaders, location, ...(page ? { 'content-type': 'text/html; charset=utf-8' } : {}) };
  return { status: 307, headers, body: method === 'GET' ? `<a href="${escapeHtml(url)}">Temporary Redirect</a>.\n\n` : '' };
}
