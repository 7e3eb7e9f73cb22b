/** How the program is called. */
export const usage = `npm run openapi [-- --out FILE]

Writes an OpenAPI 3.1 document of the routes that the workspace uses, as JSON, made of the schemas it reads replies with.
  --out FILE   to a file instead of standard output; from the project's folder`;

/** What was asked for; `out` undefined: standard output. */
export type Arguments =
  { kind: 'write'; out: string | undefined } | { kind: 'help' } | { kind: 'problem'; problem: string };

/** Reads the arguments: `--out FILE`, `--out=FILE` or `--help`. */
export function readArguments(args: readonly string[]): Arguments {
  if (args.includes('--help')) return { kind: 'help' };
  const [first, ...rest] = args;
  if (first === undefined) return { kind: 'write', out: undefined };
  const [flag, ...parts] = first.split('=');
  if (flag !== '--out') return { kind: 'problem', problem: `Unknown argument: ${first}` };
  const [file, extra] = parts.length > 0 ? [parts.join('='), rest[0]] : rest;
  if (extra !== undefined) return { kind: 'problem', problem: `Unknown argument: ${extra}` };
  return file === undefined || file === ''
    ? { kind: 'problem', problem: '--out needs the name of a file.' }
    : { kind: 'write', out: file };
}
