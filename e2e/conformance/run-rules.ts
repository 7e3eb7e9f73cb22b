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
  /** The list could not be read at the end, so that a create that was never answered may be left. */
  unsure: boolean;
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
  /** Passes some time before what could not be removed is tried again. */
  pause: () => Promise<void>;
  onOutcome?: (outcome: Outcome) => void;
}

const interruption = 'the run was interrupted';
const stuck = 'what was made before could not be removed';

/**
 * Judges one rule after the other, removes what each has made, and signs out.
 * @throws {NotJudged} where the server is not judged at all
 */
export async function runRules(options: RunOptions): Promise<RunResult> {
  const { client, signal, rules, lastRules } = options;
  const { facts, signedIn } = await learnFacts(client, options.credentials, options.write);
  const gated = gate(client, signal);
  const own = createOwnConnections(client, options.run, options.password, gated);
  let bench: Bench = { client: gated, own, facts, signedIn };
  const outcomes: Outcome[] = [];
  const say = (outcome: Outcome) => {
    outcomes.push(outcome);
    options.onOutcome?.(outcome);
  };
  let end: Removal = { left: [], unsure: false };
  try {
    for (const rule of rules) {
      say(await judge(rule, bench, signal));
      // Where something cannot be removed, nothing more is made.
      if ((await own.remove()).length > 0) bench = { ...bench, facts: { ...facts, noWrites: stuck } };
    }
  } finally {
    end = await clear(own, options.pause, () => (signedIn ? client.signIn() : Promise.resolve()));
  }
  for (const rule of lastRules) say(await judge(rule, bench, signal));
  await client.signOut().catch(() => undefined);
  return { facts, outcomes, made: own.made(), ...end, interrupted: signal.aborted };
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

/** What is left of a run. */
type Removal = Pick<RunResult, 'left' | 'unsure'>;

/** Removes what is left; two more tries, with a new session, where the server does not do it at once. */
async function clear(own: OwnConnections, pause: () => Promise<void>, renew: () => Promise<unknown>): Promise<Removal> {
  for (let tries = 2; ; tries -= 1) {
    const left = await own.remove();
    const swept = own.asked() ? await own.sweep().catch(() => undefined) : left;
    if (tries === 0 || swept?.length === 0) return { left: swept ?? left, unsure: swept === undefined };
    await pause();
    await renew().catch(() => undefined);
  }
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
