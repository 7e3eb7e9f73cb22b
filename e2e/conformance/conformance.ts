import { runProgram } from './program';

const interrupt = new AbortController();
const out = (line: string) => void process.stdout.write(`${line}\n`);
const err = (line: string) => void process.stderr.write(`${line}\n`);

// A reader that goes away must not keep the run from removing what it made.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!interrupt.signal.aborted) err('Interrupted: what the run made is being removed.');
    interrupt.abort();
  });
}

process.exitCode = await runProgram(process.argv.slice(2), {
  env: process.env,
  out,
  err,
  signal: interrupt.signal,
  pause: () => new Promise((resolve) => setTimeout(resolve, 2000)),
});
