import { escapeHtml, muxSegments, redirectTarget } from './go/mux';
import { readTarget, type RequestPath } from './go/request-path';
import {
  apiHeaders,
  badRequest,
  callerHeaders,
  demoRefused,
  demoWithout,
  notAuthenticated,
  pageReply,
  pathTraversal,
  textReply,
  unknownOrganisation,
} from './replies';
import { answered, findRoute, type Route } from './route';
import type { Exchange, RawReply, RawRequest } from './exchange';

/** What a server lets pass. */
export interface Doors {
  /** Whether callers of the same machine are let in at all. */
  letIn: boolean;
  /** Whether it is a demo, which changes nothing (§1.2, step 3). */
  demo: boolean;
}

/** Where instants and ids of replies come from. */
export interface Stamps {
  clock: () => number;
  ids: () => string;
}

/**
 * The checks that come before any route (§1.2), as far as they apply to a server without authentication.
 */
export function receive(
  routes: readonly Route[],
  request: RawRequest,
  stamps: Stamps,
  doors: Doors = { letIn: true, demo: false },
): Exchange {
  const path = readTarget(request.target);
  if (path === undefined) return answered(badRequest());
  if (!path.utf8) return { kind: 'broken' };
  const exchange = admit(routes, request, path, doors);
  if (exchange.kind === 'broken') return exchange;
  if (exchange.kind === 'working') return { ...exchange, finish: () => stamp(exchange.finish(), path, stamps) };
  const reply = stamp(exchange.reply, path, stamps);
  return answered(request.method === 'HEAD' ? { ...reply, body: '' } : reply);
}

/** The date that every answer carries, and the request's id from step 5 of §1.2 on (§6.1). */
function stamp(reply: RawReply, path: RequestPath, { clock, ids }: Stamps): RawReply {
  const date = new Date(clock()).toUTCString();
  const late = path.decoded.startsWith('/api/') && reply.headers['cache-control'] === 'no-store';
  return { ...reply, headers: { ...reply.headers, ...(late ? { 'x-request-id': ids() } : {}), date } };
}

function admit(routes: readonly Route[], request: RawRequest, path: RequestPath, { letIn, demo }: Doors): Exchange {
  const api = path.decoded.startsWith('/api/');
  if (api && isForeignOrganisation(request)) return answered(unknownOrganisation());
  if (api && demo && !harmless.has(request.method)) {
    const held = /^\/api\/(vmware|truenas)\/connections\/([^/]+\/)?preview$/.test(path.decoded);
    if (!['/api/login', '/api/logout'].includes(path.decoded))
      return answered(held && request.method === 'POST' ? demoWithout() : demoRefused());
  }
  if (path.decoded.includes('..')) return answered(pathTraversal());
  if (!api) return answered(pageReply());
  if (request.method === 'OPTIONS') return answered({ status: 200, headers: apiHeaders, body: '' });
  const redirect = redirectTarget(path);
  const route = findRoute(routes, muxSegments(path.escaped));
  if (!(letIn && isDirect(request)) && route?.open !== true) return answered(notAuthenticated());
  if (redirect !== undefined) return answered(redirectReply(request.method, redirect));
  return route === undefined ? answered(textReply(404, '404 page not found')) : route.handle(request, path.decoded);
}

/** What a demo lets pass. */
const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

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
  return {
    status: 307,
    headers,
    body: method === 'GET' ? `<a href="${escapeHtml(url)}">Temporary Redirect</a>.\n\n` : '',
  };
}
