import { compareBytes } from '../go/utf8';
import { trimSpace } from '../go/space';
import type { Json } from '../go/json-write';
import { errorReply, jsonReply, type ApiError } from '../replies';
import type { Exchange, RawReply } from '../exchange';
import { collectVcenter, type Outcome } from './collect';
import { readDraft, readOverlay, refuse } from './connections';
import { connectionFailed, errors, invalidConfig, usageUnavailable } from './errors';
import type { WorkingRecord } from './record';
import { placeCall, type World } from './world';

/** V4 (§1.1): what a draft would count as. */
export function previewDraft(world: World, body: Uint8Array): Exchange {
  const draft = readDraft(world, body);
  return 'status' in draft ? refuse(world, draft) : beginPreview(world, draft);
}

/** V8 (§1.1): what a saved connection, perhaps changed, would count as. */
export function previewSaved(world: World, id: string, body: Uint8Array): Exchange {
  const saved = readOverlay(world, id, body);
  return 'status' in saved ? refuse(world, saved) : beginPreview(world, saved.record);
}

/**
 * The usage check comes first (§4.6). It passes only while nothing is enabled: this server answers no route whose reading would rebuild the
 * resource registry (§5.6). So no monitored system is known yet when a preview is made.
 */
function beginPreview(world: World, record: WorkingRecord): Exchange {
  const unavailable = usageProblem(world);
  if (unavailable !== undefined) return refuse(world, usageUnavailable(unavailable));
  if (!record.enabled) return { kind: 'answered', reply: jsonReply(200, previewJson([], '')) };
  const placed = placeCall(world, record);
  if ('invalidConfig' in placed) return refuse(world, invalidConfig(placed.invalidConfig));
  if ('unbuildable' in placed) return refuse(world, collectionFailed(placed.unbuildable));
  return working(world, collectVcenter(placed.call));
}

function usageProblem(world: World): string | undefined {
  const enabled = world.connections.filter((connection) => connection.enabled && trimSpace(connection.id) !== '');
  if (enabled.length === 0) return undefined;
  const settled = enabled.every(({ id }) => world.health.get(trimSpace(id))?.lastAttemptAt !== undefined);
  return settled ? 'supplemental_inventory_rebuild_pending' : 'supplemental_inventory_unsettled';
}

function working(world: World, { takesMs, result }: Outcome): Exchange {
  const error = (refusal: ApiError): RawReply => errorReply(refusal, Math.floor(world.clock() / 1000));
  return {
    kind: 'working',
    takesMs,
    finish() {
      if ('failure' in result) return error(collectionFailed(result.failure.message));
      if (result.sight.hosts === 0) return error(errors.unresolved);
      const at = `${new Date(world.clock()).toISOString().slice(0, 19)}Z`;
      return jsonReply(200, previewJson(hostNames(result.sight.hosts), at));
    },
    abandon: () => undefined,
  };
}

/** Without a category (§4.6). */
function collectionFailed(message: string): ApiError {
  return connectionFailed({ message: `refresh vmware inventory: ${message}` });
}

/** As the simulated vCenters of the recordings name their hosts, in name order (§2.8). */
function hostNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `esxi-${String(at + 1).padStart(2, '0')}.lab.test`).sort(
    compareBytes,
  );
}

/** §2.8, where nothing is known yet: everything projected is new. */
function previewJson(names: readonly string[], at: string): Json {
  const projected = names.map((name) => systemJson(name, at));
  const effect = names.length === 0 ? 'no_change' : names.length === 1 ? 'creates_new' : 'creates_multiple';
  return {
    current_count: 0,
    projected_count: names.length,
    additional_count: names.length,
    effect,
    current_systems: [],
    projected_systems: projected,
    current_system: null,
    projected_system: projected.length === 1 ? (projected[0] ?? null) : null,
  };
}

function systemJson(name: string, at: string): Json {
  const surface = { name, type: 'vmware-host', source: 'vmware' };
  const standalone = {
    kind: 'standalone',
    signal: 'single-top-level-view',
    summary: 'No overlapping top-level source matched this system.',
  };
  return {
    name,
    type: 'vmware-host',
    status: 'online',
    status_explanation: {
      summary: 'All included top-level collection paths currently report online status.',
      reasons: [],
    },
    latest_included_signal: { ...surface, at },
    source: 'vmware',
    explanation: {
      summary: 'Counts as one monitored system because Pulse sees one top-level vmware host view from vmware.',
      reasons: [standalone],
      surfaces: [surface],
    },
  };
}
