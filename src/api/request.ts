import type * as z from 'zod/mini';
import { readRefusal, type Refusal } from '~/contract/refusal';
import { nowMs } from '~/lib/clock';
import { ApiError } from './api-error';
import { readJson } from './read-json';

/** How a request goes out. `fetch` is handed in by tests alone. */
export interface Transport {
  fetch: typeof fetch;
  /** Hears of each answer: by its headers a page knows who it is to the server, and whether that is a mock. */
  onAnswer?: (headers: Headers, refusal: Refusal | undefined, method: string) => void;
  /** The page's cookies, of which one is the CSRF token (§6.4). */
  cookies?: () => string;
}

export interface ApiRequest<S extends z.ZodMiniType> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** What the body of a success must be. */
  schema: S;
  /** Sent as JSON; absent means no body at all, which a saved test depends on (§10.4). */
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** The page's own limit in milliseconds. */
  limitMs?: number;
}

export interface ApiReply<T> {
  data: T;
  /** The server's clock, milliseconds since 1970, by its `Date` header. */
  serverTime: number | undefined;
  /** When the reply was here, milliseconds since 1970 by this machine. */
  receivedAt: number;
}

/** No clock is later, in milliseconds since 1970; from the last instant that there is, one could not count on. */
const latest = 3e14;
/** Reads and removals. The server answers these at once, unless it is in trouble or far away. */
const readLimitMs = 45_000;

/**
 * The only fetch of the page: sends JSON, parses the answer by its contract.
 * @throws {ApiError} whatever goes wrong, in one of its kinds
 */
export async function request<S extends z.ZodMiniType>(
  transport: Transport,
  what: ApiRequest<S>,
): Promise<ApiReply<z.output<S>>> {
  const { response, body } = await exchange(transport, what);
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    throw unreadable(response.status, 'led-away', '', 'another address', nowMs());
  const refusal = response.ok ? undefined : readRefusal(response.status, body);
  transport.onAnswer?.(response.headers, refusal, what.method);
  const receivedAt = nowMs();
  const serverTime = dateOf(response);
  const at = serverTime ?? receivedAt;
  if (refusal) {
    const requestId = response.headers.get('x-request-id') ?? undefined;
    throw new ApiError({ kind: 'refused', refusal, requestId, at });
  }
  const reading = readJson(body, response.headers.get('content-type') ?? '');
  if (!reading.ok) throw unreadable(response.status, reading.what, '', reading.problem, at);
  const parsed = what.schema.safeParse(reading.value);
  if (!parsed.success) {
    const { path, problem } = firstFault(parsed.error);
    throw unreadable(response.status, 'shape', path, problem, at);
  }
  return { data: parsed.data, serverTime, receivedAt };
}

/** Where a value departs from its contract, as `poll.intervalSeconds`, and how. */
export function firstFault(error: z.core.$ZodError): { path: string; problem: string } {
  const issue = error.issues[0];
  return { path: issue ? issue.path.map(String).join('.') : '', problem: issue?.message ?? 'not as expected' };
}

async function exchange(
  transport: Transport,
  what: ApiRequest<z.ZodMiniType>,
): Promise<{ response: Response; body: string }> {
  const limitMs = what.limitMs ?? readLimitMs;
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), limitMs);
  const stop = () => limit.abort();
  what.signal?.addEventListener('abort', stop, { once: true });
  try {
    if (what.signal?.aborted) throw new ApiError({ kind: 'aborted' });
    const send = (csrf: string | null | undefined) =>
      transport.fetch(what.path, {
        method: what.method,
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'manual',
        headers: {
          Accept: 'application/json',
          'X-Requested-With': 'XMLHttpRequest',
          ...(what.body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(csrf ? { 'X-CSRF-Token': csrf } : {}),
        },
        ...(what.body === undefined ? {} : { body: JSON.stringify(what.body) }),
        signal: limit.signal,
      });
    let response = await send(what.method === 'GET' ? undefined : csrfCookie(transport.cookies?.()));
    // A token lives shorter than its session: a refusal that brings a new one has done nothing, and is repeated once (§6.4).
    const fresh = response.status === 403 && response.headers.get('x-csrf-token');
    if (fresh) response = await send(fresh);
    return { response, body: await response.text() };
  } catch (error) {
    if (error instanceof ApiError) throw error;
    if (what.signal?.aborted) throw new ApiError({ kind: 'aborted' });
    throw new ApiError(limit.signal.aborted ? { kind: 'timed-out', afterMs: limitMs } : { kind: 'unreachable' });
  } finally {
    clearTimeout(timer);
    what.signal?.removeEventListener('abort', stop);
  }
}

/** The value ends in `=` signs of its own. */
function csrfCookie(cookies = ''): string | undefined {
  return /(?:^|;\s*)pulse_csrf=([^;]+)/.exec(cookies)?.[1];
}

function dateOf(response: Response): number | undefined {
  const ms = Date.parse(response.headers.get('date') ?? '');
  return ms < latest ? ms : undefined;
}

function unreadable(
  status: number,
  what: Extract<ApiError['failure'], { kind: 'unreadable' }>['what'],
  path: string,
  problem: string,
  at: number,
): ApiError {
  return new ApiError({ kind: 'unreadable', status, what, path, problem, at });
}
