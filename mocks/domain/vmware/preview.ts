import type { Json } from '../go/json-write';
import { errorReply, jsonReply, type ApiError } from '../replies';
import type { Exchange, RawReply } from '../exchange';
import { collectVcenter, type Outcome } from './collect';
import { readDraft, readOverlay, refuse } from './connections';
import { connectionFailed, errors, invalidConfig, usageUnavailable } from './errors';
import { knownToSaved, knownToDraft, standalone, systemJson } from './preview-system';
import { previewEffect } from './preview-effect';
import type { WorkingRecord } from './record';
import { systemsByName, usageProblem } from './registry';
import { placeCall, type World } from './world';

/** V4 (§1.1): what a draft would count as. */
export function previewDraft(world: World, body: Uint8Array): Exchange {
  const draft = readDraft(world, body);
  return 'status' in draft ? refuse(world, draft) : beginPreview(world, draft, undefined);
}

/** V8 (§1.1): what a saved connection, perhaps changed, would count as. */
export function previewSaved(world: World, id: string, body: Uint8Array): Exchange {
  const saved = readOverlay(world, id, body);
  return 'status' in saved ? refuse(world, saved) : beginPreview(world, saved.record, id);
}

/**
 * The usage check comes before all that touches the network (§4.6).
 * @param savedId of a saved connection; undefined: a draft
 */
function beginPreview(world: World, record: WorkingRecord, savedId: string | undefined): Exchange {
  const unavailable = usageProblem(world);
  if (unavailable !== undefined) return refuse(world, usageUnavailable(unavailable));
  if (!record.enabled) return { kind: 'answered', reply: jsonReply(200, previewJson(world, [], '', savedId)) };
  const placed = placeCall(world, record);
  if ('invalidConfig' in placed) return refuse(world, invalidConfig(placed.invalidConfig));
  if ('unbuildable' in placed) return refuse(world, collectionFailed(placed.unbuildable));
  return working(world, collectVcenter(placed.call), savedId);
}

function working(world: World, { takesMs, result }: Outcome, savedId: string | undefined): Exchange {
  const error = (refusal: ApiError): RawReply => errorReply(refusal, Math.floor(world.clock() / 1000));
  return {
    kind: 'working',
    takesMs,
    finish() {
      if ('failure' in result) return error(collectionFailed(result.failure.message));
      if (result.sight.hostNames.length === 0) return error(errors.unresolved);
      const at = `${new Date(world.clock()).toISOString().slice(0, 19)}Z`;
      return jsonReply(200, previewJson(world, result.sight.hostNames, at, savedId));
    },
    abandon: () => undefined,
  };
}

/** Without a category (§4.6). */
function collectionFailed(message: string): ApiError {
  return connectionFailed({ message: `refresh vmware inventory: ${message}` });
}

/**
 * §2.8: an ESXi host is known by its name, whichever connection reports it; those that go stay counted.
 * @param names of the hosts just collected, in name order
 * @param at time of the collection, whole seconds
 */
function previewJson(world: World, names: readonly string[], at: string, savedId: string | undefined): Json {
  const known = systemsByName(world);
  const affected =
    savedId === undefined ? names.filter((name) => known.has(name)) : (world.registry.known.get(savedId)?.names ?? []);
  const added = names.filter((name) => !known.has(name)).length;
  const merged = savedId === undefined ? knownToDraft : knownToSaved;
  const current = affected.map((name) => systemJson(name, seconds(known.get(name)?.at ?? ''), standalone));
  const projected = names.map((name) => systemJson(name, at, known.has(name) ? merged : standalone));
  return {
    current_count: known.size,
    projected_count: known.size + added,
    additional_count: added,
    effect: previewEffect(savedId !== undefined, { current: current.length, projected: projected.length, added }),
    current_systems: current,
    projected_systems: projected,
    current_system: current.length === 1 ? (current[0] ?? null) : null,
    projected_system: projected.length === 1 ? (projected[0] ?? null) : null,
  };
}

/** An instant in whole seconds. */
function seconds(instant: string): string {
  return instant.replace(/\.\d+Z$/, 'Z');
}
