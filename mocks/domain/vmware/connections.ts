import { decodeFirstValue, decodeWholeBody, bodyLimit } from '../go/json-body';
import type { GoStruct } from '../go/json-fields';
import { trimSpace } from '../go/space';
import { decodeUtf8 } from '../go/utf8';
import { errorReply, jsonReply, type ApiError } from '../replies';
import type { Exchange, RawReply } from '../exchange';
import type { StoredConnection } from '../state';
import { errors, invalidRecord, invalidRequest } from './errors';
import { observedJson, pollJson } from './health';
import {
  defaultRecord,
  isRefused,
  normalise,
  overlay,
  redact,
  structOf,
  toStored,
  validationError,
  withDefaults,
  type WorkingRecord,
} from './record';
import { onboardingDefaults, withOnboardingKeys } from './onboarding';
import { beginTest } from './tests';
import type { World } from './world';

/** A refusal as an exchange. */
export function refuse(world: World, error: ApiError): Exchange {
  return answered(errorReply(error, Math.floor(world.clock() / 1000)));
}

/** V1 (§1.1): all connections in stored order, with their health. */
export function listConnections(world: World): Exchange {
  const items = world.connections.map((connection) => {
    const id = trimSpace(connection.id);
    const health = world.health.get(id);
    const seen =
      id === ''
        ? {}
        : {
            poll: pollJson(health, connection.onboarding?.pollIntervalSeconds),
            observed: observedJson(health, world.profile),
          };
    return { ...redact(withDefaults(connection), world.profile), ...seen };
  });
  return answered(jsonReply(200, items));
}

/** V2 (§1.1): stores a connection, whose id may be one that exists (§3.1). */
export function createConnection(world: World, body: Uint8Array): Exchange {
  const draft = readDraft(world, body);
  if ('status' in draft) return refuse(world, draft);
  const id = trimSpace(draft.id);
  const stored = toStored({ ...draft, id: id === '' ? world.ids() : id }, world.salt);
  world.connections = [...world.connections, stored];
  return answered(jsonReply(201, redact(stored, world.profile)));
}

/** V3 (§1.1): tests what was typed. */
export function testDraft(world: World, body: Uint8Array): Exchange {
  const draft = readDraft(world, body);
  return 'status' in draft ? refuse(world, draft) : beginTest(world, draft);
}

/** V5 (§1.1): the record is looked up before the body is read; April reads the body first (§9). */
export function updateConnection(world: World, id: string, body: Uint8Array): Exchange {
  const index = findConnection(world, id);
  const stored = world.connections[index];
  if (stored === undefined && world.profile === 'head') return refuse(world, errors.notFound);
  const decoded = decodeFirstValue(body, keysOf(world));
  if (isRefused(decoded)) return refuse(world, invalidRequest(decoded.error));
  if (stored === undefined) return refuse(world, errors.notFound);
  const record = { ...overlay(baseOf(world, stored), decoded, stored), id };
  const problem = validationError(record);
  if (problem !== undefined) return refuse(world, invalidRecord(problem));
  world.connections = world.connections.with(index, toStored(record, world.salt));
  return answered(jsonReply(200, redact(record, world.profile)));
}

/** V6 (§1.1): of several with one id the first goes. */
export function deleteConnection(world: World, id: string): Exchange {
  const index = findConnection(world, id);
  if (index < 0) return refuse(world, errors.notFound);
  world.connections = world.connections.toSpliced(index, 1);
  return answered(jsonReply(200, { id, success: true }));
}

/** V7 (§1.1): tests what is stored, under what the body lays over it; only without a body is it recorded (§5.2). */
export function testSaved(world: World, id: string, body: Uint8Array): Exchange {
  const saved = readOverlay(world, id, body);
  if ('status' in saved) return refuse(world, saved);
  return beginTest(world, saved.record, saved.overlaid ? undefined : id);
}

/** The record that a create, a draft test or a draft preview means, or why it is refused (§1.3). */
export function readDraft(world: World, body: Uint8Array): WorkingRecord | ApiError {
  const decoded = decodeFirstValue(body, keysOf(world));
  if (isRefused(decoded)) return invalidRequest(decoded.error);
  const kept = world.onboardingFields ? { onboarding: onboardingDefaults } : {};
  const draft = overlay({ ...defaultRecord(world.ids(), world.profile), ...kept }, decoded);
  const problem = validationError(draft);
  return problem === undefined ? draft : invalidRecord(problem);
}

/** The record that a saved test or preview means, or why it is refused (§1.3); white space alone is no body (§3.5). */
export function readOverlay(
  world: World,
  id: string,
  body: Uint8Array,
): { record: WorkingRecord; overlaid: boolean } | ApiError {
  const stored = world.connections[findConnection(world, id)];
  if (stored === undefined) return errors.notFound;
  const base = normalise(stored);
  if (body.length <= bodyLimit && trimSpace(decodeUtf8(body)) === '') return { record: base, overlaid: false };
  const decoded = decodeWholeBody(body, keysOf(world));
  if (isRefused(decoded)) return invalidRequest(decoded.error);
  const record = { ...overlay(baseOf(world, base), decoded, stored), id };
  const problem = validationError(record);
  return problem === undefined ? { record, overlaid: true } : invalidRecord(problem);
}

/** The keys that this server knows (§2.5). */
function keysOf({ onboardingFields, profile }: World): GoStruct {
  return onboardingFields ? withOnboardingKeys(structOf(profile)) : structOf(profile);
}

/** Over what a body is laid (§3.5): HEAD's is the stored record, April's a record with nothing in it (§9). */
function baseOf({ profile }: World, stored: WorkingRecord): WorkingRecord {
  return profile === 'head' ? stored : defaultRecord(stored.id, profile);
}

/** The first connection of that id, compared after trimming (§3.1). */
function findConnection(world: World, id: string): number {
  return world.connections.findIndex((connection: StoredConnection) => trimSpace(connection.id) === id);
}

function answered(reply: RawReply): Exchange {
  return { kind: 'answered', reply };
}
