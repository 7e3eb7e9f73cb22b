import { notAuthenticated, textReply, apiHeaders } from '../replies';
import type { RawReply, RawRequest } from '../exchange';
import { secretIs } from '../secret';
import type { Profile } from '../profile';
import type { ServerSettings } from '../settings';
import type { Account } from './account';
import type { ApiTokens } from './api-tokens';
import { basicCredentials } from './basic';
import { isDirect, originOf } from './caller';
import { cookiesOf, sessionIdOf, setCookie } from './cookies';
import { lockedBasicReply, loginReply, type LoginOutcome } from './login-replies';
import { createSessions } from './sessions';
import { createSignInLock } from './sign-in-lock';
import type { Caller, Visit } from './visit';

/** Signing in, sessions, CSRF tokens and API tokens (§6). */
export interface Auth {
  /** Whether a caller has to say who it is; without account and tokens every one of the same machine is let in (§6.1). */
  guarded(): boolean;
  /** Step 6 of §1.2. */
  identify(request: RawRequest): Visit | RawReply;
  /** Whom `GET /api/security/status` takes a request for: session and `X-API-Token` alone count (§6.1). */
  statusCaller(request: RawRequest): Caller | undefined;
  /** Step 7 of §1.2: the refusal of a change, with a fresh token (§6.4); undefined: it may go on. */
  csrfRefusal(request: RawRequest, visit: Visit): RawReply | undefined;
  /** A token for a session whose cookie for it is gone, as any GET sets it (§6.4). */
  csrfCookies(request: RawRequest): string[];
  login(request: RawRequest): RawReply;
  logout(request: RawRequest): RawReply;
}

/** What a server's sign-in is made of. */
export interface AuthParts {
  account: Account | undefined;
  tokens: ApiTokens;
  /** Milliseconds since 1970. */
  clock: () => number;
  ids: () => string;
  /** Whether a proxy is believed that says for whom it asks. */
  trustProxy: boolean;
  /** Whom everybody is taken for who was let in. */
  caller: ServerSettings['caller'];
  profile: Profile;
}

const daySeconds = 86_400;
const harmless = ['GET', 'HEAD', 'OPTIONS'];

export function createAuth({ account, tokens, clock, ids, trustProxy, caller: taken, profile }: AuthParts): Auth {
  const sessions = createSessions(clock, ids);
  const locks = createSignInLock(clock);
  const april = profile === 'april';
  const rights = taken === 'signed-out' ? 'admin' : taken;
  const secureOf = (request: RawRequest) => originOf(request, trustProxy).secure;
  const csrf = (value: string, seconds: number, secure: boolean) =>
    setCookie('pulse_csrf', value, seconds, { secure, httpOnly: false, crossSite: april && secure });
  const sessionOf = (request: RawRequest) => sessions.use(sessionIdOf(request));
  const isRight = (typed: { username: string; password: string }) =>
    account !== undefined && typed.username === account.username && secretIs(account.password, typed.password);

  /** Begins a session, and says the cookies that tell the browser of it (§6.3). */
  function begin(user: string, seconds: number, secure: boolean): string[] {
    const { id } = sessions.open(user, seconds);
    const name = secure ? '__Host-pulse_session' : 'pulse_session';
    return [
      setCookie(name, id, seconds, { secure, httpOnly: true, crossSite: april && secure }),
      csrf(sessions.issue(id), seconds, secure),
    ];
  }

  function outcomeOf(request: RawRequest): LoginOutcome {
    if (request.method !== 'POST') return { kind: 'method' };
    const typed = typedOf(request.body);
    if (typed === undefined) return { kind: 'body' };
    const { address, secure } = originOf(request, trustProxy);
    const lock = locks.lockOf(typed.username, address);
    if (lock) return { kind: 'locked', lock };
    if (locks.tooMany(address)) return { kind: 'too-many' };
    if (!isRight(typed)) return { kind: 'wrong', attempts: locks.failed(typed.username, address) };
    locks.worked(typed.username, address);
    return { kind: 'ok', cookies: begin(typed.username, typed.rememberMe ? 30 * daySeconds : daySeconds, secure) };
  }

  const tokenCaller = (token: string): Caller | undefined => {
    const record = token === '' ? undefined : tokens.find(token);
    return record && { user: account?.username ?? 'admin', method: 'api_token', rights: { scopes: record.scopes } };
  };
  const sessionCaller = (request: RawRequest): Caller | undefined => {
    const session = sessionOf(request);
    return session && { user: session.user, method: 'session', rights };
  };

  /** Each right one begins a session of its own, a wrong one counts as a failed sign-in (§6.1). */
  function identifyBasic(request: RawRequest): Visit | RawReply {
    const typed = basicCredentials(request.headers['authorization']);
    if (!typed) return notAuthenticated();
    const { address, secure } = originOf(request, trustProxy);
    const lock = locks.lockOf(typed.username, address);
    if (lock) return lockedBasicReply(lock, clock());
    if (!isRight(typed)) {
      locks.failed(typed.username, address);
      return notAuthenticated();
    }
    locks.worked(typed.username, address);
    const cookies = begin(typed.username, daySeconds, secure);
    const lookAgain = () => void cookies.push(...begin(typed.username, daySeconds, secure));
    return { caller: { user: typed.username, method: 'basic', rights }, cookies, lookAgain };
  }

  const guarded = () => account !== undefined || tokens.any();

  return {
    guarded,
    identify(request) {
      if (!guarded()) {
        const open = taken !== 'signed-out' && (april || isDirect(request));
        return open ? visitOf({ user: 'anonymous', method: 'none', rights }) : notAuthenticated();
      }
      const token = tokens.any() ? tokenOf(request) : '';
      if (token !== '') {
        const caller = tokenCaller(token);
        return caller ? visitOf(caller) : invalidToken(april);
      }
      const caller = sessionCaller(request);
      if (caller) return visitOf(caller);
      return account ? identifyBasic(request) : tokenRequired();
    },
    statusCaller: (request) => tokenCaller((request.headers['x-api-token'] ?? '').trim()) ?? sessionCaller(request),
    csrfRefusal(request) {
      const id = sessionIdOf(request);
      // April asks no such question where a token or Basic credentials came along (§9).
      if (april && ['x-api-token', 'authorization'].some((name) => (request.headers[name] ?? '') !== ''))
        return undefined;
      if (harmless.includes(request.method) || id === '') return undefined;
      if (sessions.accepts(id, request.headers['x-csrf-token'] ?? '')) return undefined;
      const [token, secure] = [sessions.issue(id), secureOf(request)];
      return {
        ...textReply(403, 'CSRF token validation failed', { ...apiHeaders, 'x-csrf-token': token }),
        cookies: [csrf('', 0, secure), csrf(token, daySeconds, secure)],
      };
    },
    csrfCookies(request) {
      const session =
        request.method === 'GET' && !cookiesOf(request).has('pulse_csrf') ? sessionOf(request) : undefined;
      return session ? [csrf(sessions.issue(session.id), daySeconds, secureOf(request))] : [];
    },
    login: (request) => loginReply(outcomeOf(request), clock()),
    logout(request) {
      if (request.method !== 'POST') return loginReply({ kind: 'method' }, clock());
      sessions.close(sessionIdOf(request));
      const secure = secureOf(request);
      const gone = ['pulse_session', '__Host-pulse_session'].map((name) =>
        setCookie(name, '', 0, { secure, httpOnly: true, crossSite: april && secure }),
      );
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        cookies: april ? gone : [...gone, csrf('', 0, secure)],
        body: '{"message":"Successfully logged out","success":true}\n',
      };
    },
  };
}

function visitOf(caller: Caller): Visit {
  return { caller, cookies: [], lookAgain: () => undefined };
}

/** The API token of a request; "" where it has none (§6.1). */
function tokenOf({ headers }: RawRequest): string {
  const bearer = /^Bearer (.*)$/i.exec(headers['authorization'] ?? '')?.[1];
  return (headers['x-api-token'] ?? '').trim() || (bearer ?? '').trim();
}

/** A token that the server does not know (§6.6); April says it twice, the second time in JSON (§9). */
function invalidToken(april: boolean): RawReply {
  const reply = textReply(401, 'Invalid API token', apiHeaders);
  return april ? { ...reply, body: `${reply.body}{"error":"Authentication required"}` } : reply;
}

/** A server to which one cannot sign in, but for tokens (§6.6). */
function tokenRequired(): RawReply {
  const headers = { ...apiHeaders, 'www-authenticate': 'Bearer realm="Pulse"' };
  return textReply(401, 'API token required via Authorization header or X-API-Token header', headers);
}

/** What was typed; undefined where the body is no JSON object of that form. */
function typedOf(body: Uint8Array): { username: string; password: string; rememberMe: boolean } | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const { username = '', password = '', rememberMe = false } = value as Record<string, unknown>;
    if (typeof username !== 'string' || typeof password !== 'string' || typeof rememberMe !== 'boolean')
      return undefined;
    return { username, password, rememberMe };
  } catch {
    return undefined;
  }
}
