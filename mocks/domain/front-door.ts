import type { Auth } from './auth/auth';
import type { Session } from './auth/sessions';
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
  /** Who is signed in; undefined on a server without authentication. */
  auth: Auth | undefined;
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
  doors: Doors = { letIn: true, demo: false, auth: undefined },
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

function admit(
  routes: readonly Route[],
  request: RawRequest,
  path: RequestPath,
  { letIn, demo, auth }: Doors,
): Exchange {
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
  if (auth) return admitSession(auth, request, path, route, redirect);
  if (!(letIn && isDirect(request)) && route?.open !== true) return answered(notAuthenticated());
  if (redirect !== undefined) return answered(redirectReply(request.method, redirect));
  return route === undefined ? answered(textReply(404, '404 page not found')) : route.handle(request, path.decoded);
}

/** Steps 6 to 9 of §1.2 where one has to sign in. */
function admitSession(
  auth: Auth,
  request: RawRequest,
  path: RequestPath,
  route: Route | undefined,
  redirect: ReturnType<typeof redirectTarget>,
): Exchange {
  const session = auth.sessionOf(request);
  const reading = request.method === 'GET';
  const cookies = session && reading ? auth.csrfCookie(request, session) : [];
  if (route?.open === true)
    return withReply(route.handle(request, path.decoded), (reply) => told(reply, undefined, cookies));
  if (!session) return answered(notAuthenticated());
  const known = (reply: RawReply) => told(reply, session, cookies);
  if (!harmless.has(request.method) && !auth.csrfHolds(request, session))
    return answered(known(auth.csrfReply(request, session)));
  if (redirect !== undefined) return answered(known(redirectReply(request.method, redirect)));
  if (route === undefined) return answered(known(textReply(404, '404 page not found')));
  return withReply(route.handle(request, path.decoded), known);
}

/** A reply as the caller gets it: with who the caller is on protected routes (§6.1), and the cookies that it sets. */
function told(reply: RawReply, session: Session | undefined, cookies: readonly string[]): RawReply {
  const anonymous = ['x-authenticated-user', 'x-auth-method'];
  const own = Object.entries({ ...apiHeaders, ...reply.headers }).filter(([name]) => !anonymous.includes(name));
  const who = session ? { 'x-authenticated-user': session.user, 'x-auth-method': 'session' } : {};
  const all = [...(reply.cookies ?? []), ...cookies];
  return { ...reply, headers: { ...Object.fromEntries(own), ...who }, ...(all.length === 0 ? {} : { cookies: all }) };
}

/** The same exchange with another reply at its end. */
function withReply(exchange: Exchange, change: (reply: RawReply) => RawReply): Exchange {
  if (exchange.kind === 'answered') return answered(change(exchange.reply));
  return exchange.kind === 'working' ? { ...exchange, finish: () => change(exchange.finish()) } : exchange;
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
