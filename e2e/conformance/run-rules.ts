import { whyNot } from './needs';
import { createOwnConnections, type OwnConnections } from './own-connections';
import type { PulseCredentials, PulseReply, PulseSession } from './pulse-client';
import type { Bench, Rule } from './rule';
import { learnFacts, reasonOf, type ServerFacts } from './server-facts';
import { CannotJudge, type Difference } from './verdict';

/** What became of a rule. */
export type Outcome = { section: string; title: string } & (
  | { outcome: 'kept' }
  | { outcome: 'differs'; differences: readonly Difference[] }
  | { outcome: 'not reachable'; reason: string }
);

/** A whole run. */
export interface RunResult {
  facts: ServerFacts;
  outcomes: readonly Outcome[];
  /** Connections made, and ids of those that could not be removed. */
  made: number;
  left: readonly string[];
  interrupted: boolean;
}

/** How a run is wanted. */
export interface RunOptions {
  client: PulseSession;
  credentials: PulseCredentials['kind'];
  write: boolean;
  /** Unique to the run, and the password of its connections. */
  run: string;
  password: string;
  rules: readonly Rule[];
  /** Judged at the very end, when nothing of the run is left on the server. */
  lastRules: readonly Rule[];
  /** Ends the run before the next request; what it made is removed all the same. */
  signal: AbortSignal;
  onOutcome?: (outcome: Outcome) => void;
}

const interruption = 'the run was interrupted';

/**
 * Judges one rule after the other, removes what each has made, and signs out.
 * @throws {NotJudged} where the server is not judged at all
 */
export async function runRules(options: RunOptions): Promise<RunResult> {
  const { client, signal, rules, lastRules } = options;
  const { facts, signedIn } = await learnFacts(client, options.credentials, options.write);
  const gated = gate(client, signal);
  const own = createOwnConnections(client, options.run, options.password, gated);
  const bench: Bench = { client: gated, own, facts, signedIn };
  const outcomes: Outcome[] = [];
  const say = (outcome: Outcome) => {
    outcomes.push(outcome);
    options.onOutcome?.(outcome);
  };
  let left: readonly string[] = [];
  try {
    for (const rule of rules) {
      say(await judge(rule, bench, signal));
      await own.remove();
    }
  } finally {
    left = await clear(own);
  }
  for (const rule of lastRules) say(await judge(rule, bench, signal));
  await client.signOut().catch(() => undefined);
  return { facts, outcomes, made: own.made(), left, interrupted: signal.aborted };
}

async function judge(rule: Rule, bench: Bench, signal: AbortSignal): Promise<Outcome> {
  const { section, title, needs, check } = rule;
  const reason = signal.aborted ? interruption : whyNot(needs, bench.facts);
  if (reason !== undefined) return { section, title, outcome: 'not reachable', reason };
  try {
    const differences = await check(bench);
    return differences.length === 0
      ? { section, title, outcome: 'kept' }
      : { section, title, outcome: 'differs', differences };
  } catch (error) {
    const why = error instanceof CannotJudge ? error.message : `no whole answer came (${reasonOf(error)})`;
    return { section, title, outcome: 'not reachable', reason: why };
  }
}

/** Two more tries where the server does not answer for a moment. */
async function clear(own: OwnConnections): Promise<readonly string[]> {
  let left = await own.remove();
  for (let tries = 2; tries > 0 && left.length > 0; tries -= 1) left = await own.remove();
  if (own.made() === 0 && !own.asked()) return left;
  return own.sweep().catch(() => left);
}

/** The same client, which sends nothing more after the signal. */
function gate(client: PulseSession, signal: AbortSignal): PulseSession {
  return {
    ...client,
    send(method, path, options): Promise<PulseReply> {
      if (signal.aborted) throw new CannotJudge(interruption);
      return client.send(method, path, options);
    },
  };
}
