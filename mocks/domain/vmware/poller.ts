import { compareBytes } from '../go/utf8';
import { trimSpace } from '../go/space';
import type { Round } from '../exchange';
import type { StoredConnection } from '../state';
import { collectVcenter, type Outcome } from './collect';
import { recordFailure, recordSuccess } from './health';
import { withDefaults } from './record';
import { placeCall, type World } from './world';

/** What a poll's failure says before its cause (§4.5). */
const prefix = 'refresh vmware inventory: ';

/** One round (§5.1): first the configuration is taken over, then every client is polled in byte order of ids. */
export function startRound(world: World): Round {
  syncClients(world);
  const waiting = [...world.clients].sort(([left], [right]) => compareBytes(left, right));
  return {
    next() {
      const [id, connection] = waiting.shift() ?? [];
      return id === undefined || connection === undefined ? undefined : beginPoll(world, id, connection);
    },
  };
}

/** Takes the saved connections over (§5.1, §5.3): of several with one id the last enabled one counts (§3.1). */
function syncClients(world: World): void {
  const active = new Map<string, StoredConnection>();
  for (const connection of world.connections) {
    const id = trimSpace(connection.id);
    if (connection.enabled && id !== '') active.set(id, withDefaults(connection));
  }
  for (const id of [...active.keys()].sort(compareBytes)) syncClient(world, id, active.get(id));
  for (const id of [...world.clients.keys()]) {
    if (active.has(id)) continue;
    world.clients.delete(id);
    world.polled.delete(id);
    world.health.delete(id);
  }
  if (active.size === 0) world.health.clear();
}

/** A client that cannot be built is a failure at every tick (§5.2), of which April tells nothing (§9). */
function syncClient(world: World, id: string, connection: StoredConnection | undefined): void {
  if (connection === undefined) return;
  const placed = placeCall(world, connection);
  if ('invalidConfig' in placed) {
    const failure = { category: 'invalid_config', message: placed.invalidConfig };
    if (world.profile === 'head') recordFailure(world, id, world.instants.next(), failure);
    world.polled.delete(id);
    world.clients.delete(id);
  } else {
    world.clients.set(id, connection);
  }
}

/** What the poll saw is recorded at its end, under the instant of its begin (§5.2), also for an id that was deleted meanwhile. */
function beginPoll(world: World, id: string, connection: StoredConnection): { takesMs: number; finish(): void } {
  const at = world.instants.next();
  const outcome = collect(world, connection);
  let over = false;
  return {
    takesMs: outcome.takesMs,
    finish() {
      if (over) return;
      over = true;
      const { result } = outcome;
      if ('sight' in result) {
        const collectedAt = world.instants.next();
        recordSuccess(world, id, at, result.sight, collectedAt);
        world.polled.set(id, { names: result.sight.hostNames, at: collectedAt });
      } else recordFailure(world, id, at, { ...result.failure, message: `${prefix}${result.failure.message}` });
    },
  };
}

function collect(world: World, connection: StoredConnection): Pick<Outcome, 'takesMs' | 'result'> {
  const placed = placeCall(world, connection);
  if ('call' in placed) return collectVcenter(placed.call);
  if ('unbuildable' in placed) return { takesMs: 0, result: { failure: { message: placed.unbuildable } } };
  return { takesMs: 0, result: { failure: { category: 'invalid_config', message: placed.invalidConfig } } };
}
