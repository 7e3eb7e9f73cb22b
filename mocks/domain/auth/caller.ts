import type { RawRequest } from '../exchange';

/** What a request says of where it comes from, as far as the server believes it (§6.3). */
export interface Origin {
  /** By which failures are counted. */
  address: string;
  /** Cookies are for HTTPS alone. */
  secure: boolean;
}

/** @param trustProxy whether `X-Forwarded-*` is believed */
export function originOf({ headers }: RawRequest, trustProxy: boolean): Origin {
  if (!trustProxy) return { address: 'direct', secure: false };
  const proto = headers['x-forwarded-proto'] ?? /proto=(\w+)/i.exec(headers['forwarded'] ?? '')?.[1] ?? '';
  return {
    address: (headers['x-forwarded-for'] ?? '').split(',')[0]?.trim() || 'direct',
    secure: proto.toLowerCase() === 'https',
  };
}

/** Whether a caller of this machine speaks for itself: a proxy speaks for another (§6.1). */
export function isDirect({ headers }: RawRequest): boolean {
  return ['x-forwarded-for', 'forwarded', 'x-real-ip'].every((name) => (headers[name] ?? '') === '');
}
