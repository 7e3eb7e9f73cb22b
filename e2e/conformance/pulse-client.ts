import { createCookieJar } from './cookie-jar';
import { exchange, type RawAnswer } from './raw-exchange';

/** An answer of a Pulse server; header names in lower case, `json` undefined where the body is none. */
export interface PulseReply {
  status: number;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  text: string;
  json: unknown;
}

/** What goes with a request; `json` is sent compactly, `text` as it stands. */
export interface PulseRequestOptions {
  json?: unknown;
  text?: string;
  headers?: Readonly<Record<string, string>>;
  /** Without credentials. */
  bare?: boolean;
}

/** Sends requests with the path exactly as written, and with the credentials it was made for. */
export interface PulseClient {
  /** @throws {Error} where no answer comes, or the sign-in is refused */
  send(method: string, path: string, options?: PulseRequestOptions): Promise<PulseReply>;
}

/** How one is let in (§6.1). */
export type PulseCredentials =
  { kind: 'none' } | { kind: 'user'; username: string; password: string } | { kind: 'token'; token: string };

/** A client that knows its session; with `user` credentials its first request signs in. */
export interface PulseSession extends PulseClient {
  /** `POST /api/login` (§6.2). */
  signIn(): Promise<PulseReply>;
  /** `POST /api/logout` (§6.5); undefined where there is no session. */
  signOut(): Promise<PulseReply | undefined>;
  /** The `Cookie` header as it is now; secret. */
  cookie(): string | undefined;
  /** What must be shown nowhere: password, token, cookies and CSRF tokens so far. */
  secrets(): readonly string[];
}

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** How often a request is repeated that the rate limit refused (§6.7), and how long a wait is borne, in seconds. */
const waits = 3;
const longestWait = 120;

/**
 * A client of one server.
 * @param url scheme, host and port
 * @param ca certificate authorities in PEM beside Node's own
 */
export function createPulseClient(url: string, credentials: PulseCredentials, ca?: string): PulseSession {
  const target = new URL(url);
  const jar = createCookieJar();
  const renewed = new Set<string>();
  let signed: Promise<PulseReply> | undefined;

  async function once(method: string, path: string, options: PulseRequestOptions): Promise<PulseReply> {
    const { json, text } = options;
    const body = text ?? (json === undefined ? undefined : JSON.stringify(json));
    const headers = {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.bare === true ? {} : own(method)),
      ...options.headers,
    };
    for (let left = waits; ; left -= 1) {
      const answer = await exchange(target, { method, target: path, headers, body }, ca);
      const wait = path === '/api/login' || left === 0 ? undefined : waitOf(answer);
      if (wait === undefined) return read(answer, options.bare !== true);
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    }
  }

  function own(method: string): Record<string, string> {
    if (credentials.kind === 'token') return { 'x-api-token': credentials.token };
    const cookie = jar.header();
    const csrf = jar.get('pulse_csrf');
    return {
      ...(cookie === undefined ? {} : { cookie }),
      ...(csrf === undefined || safe.has(method) ? {} : { 'x-csrf-token': csrf }),
    };
  }

  function read(answer: RawAnswer, keep: boolean): PulseReply {
    if (keep) jar.take(answer.headers['set-cookie']);
    const csrf = answer.headers['x-csrf-token'];
    if (typeof csrf === 'string') renewed.add(csrf);
    return { ...answer, json: parsed(answer.text) };
  }

  async function signIn(): Promise<PulseReply> {
    if (credentials.kind !== 'user') throw new Error('There is nobody to sign in.');
    const { username, password } = credentials;
    const reply = await once('POST', '/api/login', { json: { username, password }, bare: true });
    if (reply.status === 200) jar.take(reply.headers['set-cookie']);
    return reply;
  }

  async function send(method: string, path: string, options: PulseRequestOptions = {}): Promise<PulseReply> {
    if (credentials.kind === 'user' && options.bare !== true) {
      const { status } = await (signed ??= signIn());
      if (status !== 200) throw new Error(`The server refuses the sign-in (${status}).`);
    }
    const reply = await once(method, path, options);
    // A CSRF token lives four hours; what it was refused for had no effect (§6.4).
    const retry = reply.status === 403 && reply.headers['x-csrf-token'] !== undefined && !chosen(options);
    return retry ? once(method, path, options) : reply;
  }

  return {
    send,
    signIn: () => (signed = signIn()),
    async signOut() {
      return jar.header() === undefined ? undefined : send('POST', '/api/logout');
    },
    cookie: () => jar.header(),
    secrets: () => [...known(credentials), ...jar.seen(), ...renewed].filter((text) => text !== ''),
  };
}

/** Whether the caller says himself which CSRF token is sent, or under which session. */
function chosen({ bare, headers = {} }: PulseRequestOptions): boolean {
  return bare === true || 'x-csrf-token' in headers || 'cookie' in headers;
}

function known(credentials: PulseCredentials): readonly string[] {
  if (credentials.kind === 'user') return [credentials.password];
  return credentials.kind === 'token' ? [credentials.token] : [];
}

/** Seconds until a request that the rate limit refused may come again. */
function waitOf({ status, headers }: RawAnswer): number | undefined {
  const seconds = Number(headers['retry-after']);
  return status === 429 && seconds > 0 && seconds <= longestWait ? seconds : undefined;
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
