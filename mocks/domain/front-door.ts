import type { Auth } from './auth/auth';
import type { Visit } from './auth/visit';
import { escapeHtml, muxSegments, redirectTarget } from './go/mux';
import { readTarget, type RequestPath } from './go/request-path';
import {
  apiHeaders,
  badRequest,
  demoRefused,
  demoWithout,
  pageReply,
  pathTraversal,
  textReply,
  unknownOrganisation,
} from './replies';
import type { Profile } from './profile';
import { answered, findRoute, type Route } from './route';
import type { Exchange, RawReply, RawRequest } from './exchange';

/** What a server lets pass. */
export interface Doors {
  auth: Auth;
  /** Whether it is a demo, which changes nothing (§1.2, step 3). */
  demo: boolean;
  profile: Profile;
}

/** Where instants and ids of replies come from. */
export interface Stamps {
  clock: () => number;
  ids: () => string;
}

/** The checks that come before any route (§1.2). */
export function receive(routes: readonly Route[], request: RawRequest, stamps: Stamps, doors: Doors): Exchange {
  const path = readTarget(request.target);
  if (path === undefined) return answered(badRequest());
  if (!path.utf8) return { kind: 'broken' };
  const head = request.method === 'HEAD';
  return withReply(admit(routes, request, path, doors), (reply) => {
    const stamped = stamp(reply, path, stamps);
    const shown = doors.profile === 'april' ? uncompressed(stamped) : stamped;
    return head ? { ...shown, body: '' } : shown;
  });
}

/** The date that every answer carries, and the request's id from step 5 of §1.2 on (§6.1). */
function stamp(reply: RawReply, path: RequestPath, { clock, ids }: Stamps): RawReply {
  const date = new Date(clock()).toUTCString();
  const late = path.decoded.startsWith('/api/') && reply.headers['cache-control'] === 'no-store';
  return { ...reply, headers: { ...reply.headers, ...(late ? { 'x-request-id': ids() } : {}), date } };
}

/** April compresses nothing, so that nothing varies (§9). */
function uncompressed(reply: RawReply): RawReply {
  return { ...reply, headers: Object.fromEntries(Object.entries(reply.headers).filter(([name]) => name !== 'vary')) };
}

function admit(routes: readonly Route[], request: RawRequest, path: RequestPath, { demo, auth }: Doors): Exchange {
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
  const route = findRoute(routes, muxSegments(path.escaped));
  const nobody: Visit = { caller: undefined, cookies: [], lookAgain: () => undefined };
  const visit = route?.open === true ? nobody : auth.identify(request);
  if ('status' in visit) return answered(visit);
  visit.cookies.push(...auth.csrfCookies(request));
  return withReply(enter(route, request, path, visit, auth), (reply) => told(reply, visit));
}

/** Steps 7 to 9 of §1.2, then the route. */
function enter(route: Route | undefined, request: RawRequest, path: RequestPath, visit: Visit, auth: Auth): Exchange {
  if (route?.open === true) return route.handle(request, path.decoded, visit);
  const forged = auth.csrfRefusal(request, visit);
  if (forged) return answered(forged);
  const redirect = redirectTarget(path);
  if (redirect !== undefined) return answered(redirectReply(request.method, redirect));
  return route ? route.handle(request, path.decoded, visit) : answered(textReply(404, '404 page not found'));
}

/** A reply as the caller gets it: with who the caller is on protected routes (§6.1), and the cookies that it sets. */
function told(reply: RawReply, { caller, cookies }: Visit): RawReply {
  const who = caller ? { 'x-authenticated-user': caller.user, 'x-auth-method': caller.method } : {};
  const all = [...(reply.cookies ?? []), ...cookies];
  return {
    ...reply,
    headers: { ...apiHeaders, ...reply.headers, ...who },
    ...(all.length === 0 ? {} : { cookies: all }),
  };
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

/** Step 8 of §1.2: only GET gets a page, HEAD its headers. */
function redirectReply(method: string, { url, location }: { url: string; location: string }): RawReply {
  const page = method === 'GET' || method === 'HEAD';
  const headers = { ...apiHeaders, location, ...(page ? { 'content-type': 'text/html; charset=utf-8' } : {}) };
  return {
    status: 307,
    headers,
    body: method === 'GET' ? `<a href="${escapeHtml(url)}">Temporary Redirect</a>.\n\n` : '',
  };
}
