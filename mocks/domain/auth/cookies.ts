import type { RawRequest } from '../exchange';

/** The cookies of a request by name; a pair is split at its first `=` (§6.4). */
export function cookiesOf({ headers }: RawRequest): ReadonlyMap<string, string> {
  const pairs = (headers['cookie'] ?? '').split(';').map((pair) => pair.trim());
  return new Map(
    pairs.filter((pair) => pair.includes('=')).map((pair) => [before(pair), pair.slice(before(pair).length + 1)]),
  );
}

/** The session that a request's cookie names, alive or not; "" where there is none (§6.3). */
export function sessionIdOf(request: RawRequest): string {
  const cookies = cookiesOf(request);
  return cookies.get('__Host-pulse_session') ?? cookies.get('pulse_session') ?? '';
}

/** A cookie as the server sets it (§6.3); without a value it is deleted. */
export function setCookie(
  name: string,
  value: string,
  maxAgeSeconds: number,
  flags: { secure: boolean; httpOnly: boolean; crossSite: boolean },
): string {
  const attributes = [
    `${name}=${value}`,
    'Path=/',
    `Max-Age=${value === '' ? 0 : maxAgeSeconds}`,
    ...(flags.httpOnly ? ['HttpOnly'] : []),
    ...(flags.secure ? ['Secure'] : []),
    flags.crossSite ? 'SameSite=None' : 'SameSite=Lax',
  ];
  return attributes.join('; ');
}

function before(pair: string): string {
  return pair.slice(0, pair.indexOf('='));
}
