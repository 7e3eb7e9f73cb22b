import { Version } from '~/contract/server';
import { request, type Transport } from './request';

/** The server's version (§6.10), as "6.3.0". @throws {ApiError} */
export async function readVersion(transport: Transport, signal: AbortSignal): Promise<string> {
  const { data } = await request(transport, { method: 'GET', path: '/api/version', schema: Version, signal });
  return data.version;
}
