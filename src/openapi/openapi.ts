import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openApiText } from './document';
import { readArguments, usage } from './read-arguments';

// A reader such as head goes away before the end.
process.stdout.on('error', () => undefined);

const read = readArguments(process.argv.slice(2));
if (read.kind === 'help') {
  process.stdout.write(`${usage}\n`);
} else if (read.kind === 'problem') {
  process.stderr.write(`${read.problem}\n\n${usage}\n`);
  process.exitCode = 2;
} else if (read.out === undefined) {
  process.stdout.write(openApiText());
} else {
  mkdirSync(dirname(read.out), { recursive: true });
  writeFileSync(read.out, openApiText());
  process.stderr.write(`Written to ${read.out}.\n`);
}
