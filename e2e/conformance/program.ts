import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LiveProofParts } from '../live-proof/run-live-proof';
import { hide } from './hide';
import { createPulseClient } from './pulse-client';
import { prove } from './prove';
import { readArguments, usage } from './read-arguments';
import { countsOf, lineOf, reasonsOf, summaryOf, writeReports } from './report';
import { lastRules, rules } from './rules';
import { runRules } from './run-rules';
import { NotJudged, reasonOf, signInNeeded } from './server-facts';

/** What the program works with. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** Take one line each. */
  out: (line: string) => void;
  err: (line: string) => void;
  /** Interrupts the run; what it made is removed all the same. */
  signal: AbortSignal;
  /** What a test puts in the place of a vCenter. */
  proof?: LiveProofParts;
  /** Passes some time before what could not be removed is tried again. */
  pause: () => Promise<void>;
}

const credentialWords = { none: 'without credentials', user: 'signed in', token: 'with an API token' };

/**
 * The conformance command.
 * @returns its exit status: 0 nothing differs, 1 something differs or is left on the server, 2 not judged, 130 interrupted
 */
export async function runProgram(
  args: readonly string[],
  { env, out, err, signal, pause, proof: parts }: Surroundings,
): Promise<number> {
  if (args.includes('--help')) {
    out(usage);
    return 0;
  }
  const read = readArguments(args, env);
  if ('problem' in read) {
    err(`${read.problem}\n\n${usage}`);
    return 2;
  }
  const { url, credentials, write, report, proof } = read;
  const began = new Date().toISOString();
  const password = randomBytes(12).toString('hex');
  let secrets = () => [password];
  const clean = (text: string) => hide(text, secrets());
  try {
    const caFile = env['PULSE_CA_FILE'];
    const ca = caFile ? readFileSync(caFile, 'utf8') : undefined;
    const client = createPulseClient(url, credentials, ca);
    secrets = () => [password, ...client.secrets()];
    const result = await runRules({
      client,
      credentials: credentials.kind,
      write,
      run: randomBytes(5).toString('hex'),
      password,
      rules,
      lastRules,
      signal,
      pause,
      onOutcome: (outcome) => out(clean(lineOf(outcome))),
    });
    const facts = { url, began, write, credentials: credentialWords[credentials.kind] };
    const hindrances = reasonsOf(result.outcomes);
    for (const [reason, count] of hindrances) out(clean(`not reachable, ${count} times: ${reason}`));
    out(clean(summaryOf(result, url)));
    if (report !== undefined) writeReports(report, result, facts, clean);
    if (result.interrupted) return 130;
    if (hindrances.some(([reason]) => reason === signInNeeded)) return 2;
    const bad = countsOf(result.outcomes).differs > 0 || result.left.length > 0 || result.unsure;
    if (!proof) return bad ? 1 : 0;
    const second = createPulseClient(url, credentials, ca);
    secrets = () => [password, proof.vcenter.password, ...client.secrets(), ...second.secrets()];
    const proven = await prove(proof, { client: second, out: (line) => out(clean(line)), signal, parts });
    if (signal.aborted) return 130;
    return bad || !proven ? 1 : 0;
  } catch (error) {
    err(clean(error instanceof NotJudged ? error.message : `The run failed: ${reasonOf(error)}.`));
    return 2;
  }
}
