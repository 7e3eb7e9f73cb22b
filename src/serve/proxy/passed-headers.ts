import type { IncomingHttpHeaders } from 'node:http';

/** What concerns one connection alone, and ends at each end of it (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
/** What tells a server for whom a proxy asks. Only the proxy itself may say that. */
const forwarding = new Set(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']);

/** How requests are passed on. */
export interface Passing {
  /** Host and port of the target, as `Host` names it. */
  host: string;
  /** Sent as `X-API-Token` (§6.1); the browser never sees it. */
  token: string | undefined;
  /** The address to tell the target; undefined where it should take the proxy itself for the caller. */
  forwardedFor: string | undefined;
}

/** The headers that go to the target: those that came, but for what ends here. */
export function requestHeaders(raw: readonly string[], { host, token, forwardedFor }: Passing): string[] {
  const named = connectionNames(raw);
  const kept = pairs(raw).filter(([name]) => {
    const lower = name.toLowerCase();
    if (lower === 'host' || hopByHop.has(lower) || forwarding.has(lower) || named.has(lower)) return false;
    // A token of the browser's own would win over the lent one, or fail in its place.
    return token === undefined || (lower !== 'x-api-token' && lower !== 'authorization');
  });
  return [
    ...['Host', host],
    ...kept.flat(),
    ...(token === undefined ? [] : ['X-API-Token', token]),
    ...(forwardedFor === undefined ? [] : ['X-Forwarded-For', forwardedFor]),
  ];
}

/** The headers that go back to the page, in the order in which they came; cookies stay apart. */
export function replyHeaders(raw: readonly string[]): string[] {
  const named = connectionNames(raw);
  return pairs(raw)
    .filter(([name]) => !hopByHop.has(name.toLowerCase()) && !named.has(name.toLowerCase()))
    .flat();
}

/** Whether a request has a body of its own to pass on. */
export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function pairs(raw: readonly string[]): [name: string, value: string][] {
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) found.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return found;
}

/** Headers that `Connection` names end here too. */
function connectionNames(raw: readonly string[]): Set<string> {
  return new Set(
    pairs(raw)
      .filter(([name]) => name.toLowerCase() === 'connection')
      .flatMap(([, value]) => value.split(',').map((name) => name.trim().toLowerCase())),
  );
}
