import type { RawReply, RawRequest } from '../exchange';
import { secretIs, type Secret } from '../secret';
import { originOf } from './caller';
import { cookiesOf, setCookie } from './cookies';
import { loginReply, type LoginOutcome } from './login-replies';
import { createSessions, type Session } from './sessions';
import { createSignInLock } from './sign-in-lock';

/** Who may sign in. */
export interface Account {
  username: string;
  password: Secret;
}

/** Signing in, sessions and their CSRF tokens (§6). */
export interface Auth {
  /** The session of a request, kept alive by it; undefined: not authenticated. */
  sessionOf(request: RawRequest): Session | undefined;
  /** Whether a request may go on that changes something (§6.4). */
  csrfHolds(request: RawRequest, session: Session): boolean;
  /** The refusal of one that may not, with a fresh token. */
  csrfReply(request: RawRequest, session: Session): RawReply;
  /** A token for a session whose cookie for it is gone, as any GET sets it (§6.4). */
  csrfCookie(request: RawRequest, session: Session): string[];
  login(request: RawRequest): RawReply;
  logout(request: RawRequest, session: Session): RawReply;
}

const daySeconds = 86_400;

/** @param clock milliseconds since 1970 @param trustProxy whether a proxy is believed that says for whom it asks */
export function createAuth(account: Account, clock: () => number, ids: () => string, trustProxy: boolean): Auth {
  const sessions = createSessions(clock, ids);
  const locks = createSignInLock(clock);
  const secureOf = (request: RawRequest) => originOf(request, trustProxy).secure;
  const nameOf = (secure: boolean) => (secure ? '__Host-pulse_session' : 'pulse_session');
  const csrf = (value: string, seconds: number, secure: boolean) =>
    setCookie('pulse_csrf', value, seconds, { secure, httpOnly: false });

  function outcomeOf(request: RawRequest): LoginOutcome {
    if (request.method !== 'POST') return { kind: 'method' };
    const typed = typedOf(request.body);
    if (typed === undefined) return { kind: 'body' };
    const { address, secure } = originOf(request, trustProxy);
    const lock = locks.lockOf(typed.username, address);
    if (lock) return { kind: 'locked', lock };
    if (locks.tooMany(address)) return { kind: 'too-many' };
    if (typed.username !== account.username || !secretIs(account.password, typed.password))
      return { kind: 'wrong', attempts: locks.failed(typed.username, address) };
    locks.worked(typed.username, address);
    const seconds = typed.rememberMe ? 30 * daySeconds : daySeconds;
    const session = sessions.open(account.username, seconds);
    const cookies = [
      setCookie(nameOf(secure), session.id, seconds, { secure, httpOnly: true }),
      csrf(sessions.issue(session.id), seconds, secure),
    ];
    return { kind: 'ok', cookies };
  }

  return {
    sessionOf(request) {
      const cookies = cookiesOf(request);
      const id = cookies.get('__Host-pulse_session') ?? cookies.get('pulse_session');
      return id === undefined ? undefined : sessions.use(id);
    },
    csrfHolds: ({ headers }, { id }) => sessions.accepts(id, headers['x-csrf-token'] ?? ''),
    csrfReply(request, { id }) {
      const [token, secure] = [sessions.issue(id), secureOf(request)];
      return {
        status: 403,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'x-csrf-token': token },
        cookies: [csrf('', 0, secure), csrf(token, daySeconds, secure)],
        body: 'CSRF token validation failed\n',
      };
    },
    csrfCookie: (request, { id }) =>
      cookiesOf(request).has('pulse_csrf') ? [] : [csrf(sessions.issue(id), daySeconds, secureOf(request))],
    login: (request) => loginReply(outcomeOf(request), clock()),
    logout(request, { id }) {
      sessions.close(id);
      const secure = secureOf(request);
      const gone = ['pulse_session', '__Host-pulse_session'].map((name) =>
        setCookie(name, '', 0, { secure, httpOnly: true }),
      );
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        cookies: [...gone, csrf('', 0, secure)],
        body: '{"message":"Successfully logged out","success":true}\n',
      };
    },
  };
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
