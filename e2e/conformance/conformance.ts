import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hide } from './hide';
import { createPulseClient } from './pulse-client';
import { readArguments, usage } from './read-arguments';
import { countsOf, lineOf, summaryOf, writeReports } from './report';
import { lastRules, rules } from './rules';
import { runRules } from './run-rules';
import { NotJudged, reasonOf } from './server-facts';

const out = (line: string) => void process.stdout.write(`${line}\n`);
const err = (line: string) => void process.stderr.write(`${line}\n`);
// A reader that goes away must not keep the run from removing what it made.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const credentialWords = { none: 'without credentials', user: 'signed in', token: 'with an API token' };

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    out(usage);
    return 0;
  }
  const read = readArguments(args, process.env);
  if ('problem' in read) {
    err(`${read.problem}\n\n${usage}`);
    return 2;
  }
  const { url, credentials, write, report } = read;
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!interrupt.signal.aborted) err('Interrupted: what the run made is being removed.');
      interrupt.abort();
    });
  }
  const began = new Date().toISOString();
  const password = randomBytes(12).toString('hex');
  let secrets = () => [password];
  const clean = (text: string) => hide(text, secrets());
  try {
    const caFile = process.env['PULSE_CA_FILE'];
    const client = createPulseClient(url, credentials, caFile ? readFileSync(caFile, 'utf8') : undefined);
    secrets = () => [password, ...client.secrets()];
    const result = await runRules({
      client,
      credentials: credentials.kind,
      write,
      run: randomBytes(5).toString('hex'),
      password,
      rules,
      lastRules,
      signal: interrupt.signal,
      onOutcome: (outcome) => out(clean(lineOf(outcome))),
    });
    const facts = { url, began, write, credentials: credentialWords[credentials.kind] };
    out(clean(summaryOf(result, url)));
    if (report !== undefined) writeReports(report, result, facts, clean);
    if (result.interrupted) return 130;
    return countsOf(result.outcomes).differs > 0 || result.left.length > 0 ? 1 : 0;
  } catch (error) {
    err(clean(error instanceof NotJudged ? error.message : `The run failed: ${reasonOf(error)}.`));
    return 2;
  }
}
