import { MockMode, SecurityStatus } from '~/contract/server';
import { request, type Transport } from './request';

/** What the server and the caller's rights allow. */
export interface Access {
  /** The server itself shows demo data (§3.8). */
  mockMode: boolean;
  /** A demo that refuses every change (§1.2 step 3). */
  readOnly: boolean;
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
    scopes: known?.tokenScopes,
  };
}
