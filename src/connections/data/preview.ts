import { outcomeOf, type Outcome } from '~/api/outcome';
import { readPreview, rebuildSystems } from '~/api/preview-api';
import { withoutEcho } from '~/api/without-echo';
import type { Transport } from '~/api/request';
import type { PreviewResult } from '~/contract/preview-result';
import type { Platform } from '~/platforms/platform';

/**
 * Asks what a connection would count as. Where the server has polled, but not taken over what it saw, it is made to, and asked once more: without
 * another page open it would not do so by itself (§5.6).
 * @param id of a saved connection; undefined: a draft
 */
export async function askPreview(
  transport: Transport,
  platform: Platform,
  id: string | undefined,
  input: unknown,
  signal: AbortSignal,
): Promise<Outcome<PreviewResult>> {
  return withoutEcho(await counted(transport, platform, id, input, signal), input);
}

async function counted(
  transport: Transport,
  platform: Platform,
  id: string | undefined,
  input: unknown,
  signal: AbortSignal,
): Promise<Outcome<PreviewResult>> {
  const first = await outcomeOf(readPreview(transport, platform, id, input, signal));
  if (first.ok || first.failure.kind !== 'refused') return first;
  if (first.failure.refusal.details['reason'] !== 'supplemental_inventory_rebuild_pending') return first;
  const rebuilt = await outcomeOf(rebuildSystems(transport, signal));
  return rebuilt.ok ? outcomeOf(readPreview(transport, platform, id, input, signal)) : first;
}
