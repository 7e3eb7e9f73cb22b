import type { Json } from '../go/json-write';
import { errorReply, jsonReply, type ApiError } from '../replies';
import type { Exchange, RawReply } from '../exchange';
import { testVcenter, type Outcome, type Sight } from './collect';
import { connectionFailed, invalidConfig } from './errors';
import type { Failure } from './failure';
import { recordFailure, recordSuccess } from './health';
import { sortIssues } from './issues';
import type { WorkingRecord } from './record';
import { placeCall, type World } from './world';

/**
 * A connection test that has passed its checks (§1.3 V3, V7).
 * @param recordedId the id into whose health the result goes: a saved test without a body alone (§5.2)
 */
export function beginTest(world: World, record: WorkingRecord, recordedId?: string): Exchange {
  const placed = placeCall(world, record);
  if ('invalidConfig' in placed) {
    const failure = { category: 'invalid_config', message: placed.invalidConfig };
    return { kind: 'answered', reply: failedTest(world, failure, invalidConfig(placed.invalidConfig), recordedId) };
  }
  if ('unbuildable' in placed) {
    const failure = { message: placed.unbuildable };
    return { kind: 'answered', reply: failedTest(world, failure, connectionFailed(failure), recordedId) };
  }
  return working(world, testVcenter(placed.call), recordedId);
}

function working(world: World, outcome: Outcome, recordedId: string | undefined): Exchange {
  const beganAt = world.clock();
  let reply: RawReply | undefined;
  const end = (result: Outcome['result']): RawReply =>
    'sight' in result
      ? passedTest(world, result.sight, recordedId)
      : failedTest(world, result.failure, connectionFailed(result.failure), recordedId);
  return {
    kind: 'working',
    takesMs: outcome.takesMs,
    finish() {
      reply ??= end(outcome.result);
      return reply;
    },
    abandon() {
      const failure = outcome.givenUpAfter(world.clock() - beganAt);
      reply ??= end(failure === undefined ? outcome.result : { failure });
    },
  };
}

function passedTest(world: World, sight: Sight, recordedId: string | undefined): RawReply {
  if (recordedId !== undefined) {
    const now = world.instants.next();
    recordSuccess(world, recordedId, now, sight, now);
  }
  return jsonReply(200, world.profile === 'april' ? { success: true } : testJson(sight));
}

function failedTest(world: World, failure: Failure, error: ApiError, recordedId: string | undefined): RawReply {
  if (recordedId !== undefined) recordFailure(world, recordedId, world.instants.next(), failure);
  return errorReply(error, Math.floor(world.clock() / 1000));
}

/** §2.6, §2.7: raw issues, in their own order and casing. */
function testJson({ hosts, vms, datastores, networks, viRelease, issues }: Sight): Json {
  const wireIssues = sortIssues(issues).map(({ stage, entity_type, entity_id, category, message }) => ({
    stage,
    entity_type: entity_type || undefined,
    entity_id: entity_id || undefined,
    category,
    message,
  }));
  const degraded = issues.length > 0 ? { degraded: true, issueCount: issues.length, issues: wireIssues } : {};
  return { success: true, hosts, vms, datastores, networks, viRelease, ...degraded };
}
