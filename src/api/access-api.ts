import { MockMode, SecurityStatus } from '~/contract/server';
import { request, type Transport } from './request';

/** What the server and the caller's rights allow. */
export interface Access {
  /** The server itself shows demo data (§3.8). */
  mockMode: boolean;
  /** A demo that refuses every change (§1.2 step 3). */
  readOnly: boolean;
  /** Whether it can tell what a connection would add (§2.8). */
  previews: boolean;
  /** Of an API token; undefined for everybody else (§6.9). */
  scopes: readonly string[] | undefined;
}

/** Reads both at once. Older servers and narrow tokens do not tell; what is not told counts as no hindrance. Throws nothing. */
export async function readAccess(transport: Transport, signal: AbortSignal): Promise<Access> {
  const [mode, status] = await Promise.allSettled([
    request(transport, { method: 'GET', path: '/api/system/mock-mode', schema: MockMode, signal }),
    request(transport, { method: 'GET', path: '/api/security/status', schema: SecurityStatus, signal }),
  ]);
  const known = status.status === 'fulfilled' ? status.value.data : undefined;
  return {
    mockMode: mode.status === 'fulfilled' && mode.value.data.enabled,
    readOnly: known?.presentationPolicy?.readOnly ?? false,
    // A server that tells no level of detail is of a generation without them (§9); a demo has them no more (§1.2 step 3).
    previews: known === undefined || (known.detailLevel !== undefined && known.presentationPolicy?.readOnly !== true),
    scopes: known?.tokenScopes,
  };
}
