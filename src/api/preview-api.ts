import * as z from 'zod/mini';
import { PreviewResult } from '~/contract/preview-result';
import type { PlatformRoutes } from '~/platforms/platform';
import { pathId } from './path-id';
import { request, type Transport } from './request';

/** The server allows itself 20 s (§4.6); the page's limit is well above. */
const previewLimitMs = 60_000;

/**
 * What a connection would count as (§2.8). Nothing is saved or recorded.
 * @param id of a saved connection; undefined: a draft
 * @throws {ApiError}
 */
export async function readPreview(
  transport: Transport,
  platform: PlatformRoutes,
  id: string | undefined,
  body: unknown,
  signal: AbortSignal,
): Promise<PreviewResult> {
  const path = `${platform.apiPath}${id === undefined ? '' : `/${pathId(id)}`}/preview`;
  const limitMs = previewLimitMs;
  return (await request(transport, { method: 'POST', path, schema: PreviewResult, body, signal, limitMs })).data;
}

/** Reads the whole state, which makes the server take over what it polled (§5.6). @throws {ApiError} */
export async function rebuildSystems(transport: Transport, signal: AbortSignal): Promise<void> {
  await request(transport, { method: 'GET', path: '/api/state', schema: z.unknown(), signal });
}
