import type { PulseCredentials } from './pulse-client';
import { proofFlags, proofOf, proofUsage, type GivenProof, type ProofArguments } from './proof-arguments';

/** What a run was asked for. */
export interface Arguments {
  /** Scheme, host and port. */
  url: string;
  credentials: PulseCredentials;
  write: boolean;
  /** Folder for the reports; undefined writes none. */
  report: string | undefined;
  /** The live proof to walk after the rules. */
  proof?: ProofArguments;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Where reports go if `--report` names no folder. */
export const usualReports = 'reports/conformance';

export const usage = `npm run conformance -- <url> [flags]
  <url>                   of a Pulse server, such as http://127.0.0.1:7655
  --user NAME[:PASSWORD]  sign in; without a password here it is taken from the environment
  --password-env NAME     the variable with the password; default PULSE_PASSWORD
  --token-env NAME        the variable with an API token
  --write                 also make connections, whose hosts are in no name server, and remove them again
  --report [FOLDER]       write conformance.json and conformance.md; default ${usualReports}
Without --write nothing is sent that could change anything, but for the live proof of a vCenter:
${proofUsage}
Exit status: 0 nothing differs, 1 something differs, 2 it could not be judged, 130 interrupted.`;

interface Given extends GivenProof {
  url?: string;
  user?: string;
  passwordEnv?: string;
  tokenEnv?: string;
  write: boolean;
  report?: string;
}

/**
 * Reads the arguments of a run; values are repeated in no sentence, as one may be a password.
 * @returns the arguments, or the sentence that says what is wrong with them
 */
export function readArguments(args: readonly string[], env: Env): Arguments | { problem: string } {
  const given: Given = { write: false };
  const rest = args.flatMap(split);
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const proofFlag = proofFlags[arg];
    if (arg === '--write') given.write = true;
    else if (arg === '--vcenter-insecure') given.vcenterInsecure = true;
    else if (arg === '--report') given.report = isValue(rest[0]) ? (rest.shift() ?? '') : usualReports;
    else if (proofFlag) {
      const value = rest.shift();
      if (value === undefined || value === '' || value.startsWith('--')) return { problem: `${arg} needs a value.` };
      given[proofFlag] = value;
    } else if (arg === '--user' || arg === '--password-env' || arg === '--token-env') {
      const value = rest.shift();
      if (value === undefined || value === '' || value.startsWith('--')) return { problem: `${arg} needs a value.` };
      given[arg === '--user' ? 'user' : arg === '--token-env' ? 'tokenEnv' : 'passwordEnv'] = value;
    } else if (arg.startsWith('--')) return { problem: `There is no flag ${arg}.` };
    else if (given.url !== undefined) return { problem: 'There is more than one address; flags begin with --.' };
    else given.url = arg;
  }
  const url = addressOf(given.url);
  if ('problem' in url) return url;
  const credentials = credentialsOf(given, env);
  if ('problem' in credentials) return credentials;
  const proof = proofOf(given, env);
  if (proof && 'problem' in proof) return proof;
  return { ...url, ...credentials, write: given.write, report: given.report, ...(proof ? { proof } : {}) };
}

function split(arg: string): readonly string[] {
  const at = arg.indexOf('=');
  return arg.startsWith('--') && at > 0 ? [arg.slice(0, at), arg.slice(at + 1)] : [arg];
}

/** `--report` may stand without a folder, also before the address. */
function isValue(next: string | undefined): boolean {
  return next !== undefined && !next.startsWith('--') && !/^https?:\/\//i.test(next);
}

function addressOf(text: string | undefined): { url: string } | { problem: string } {
  if (text === undefined) return { problem: 'The address of a Pulse server is missing.' };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return { problem: 'The address is none of a server; expected one such as http://127.0.0.1:7655.' };
  if (url.username || url.password) return { problem: 'The address has a user name in it; --user takes it.' };
  if (url.pathname !== '/' || url.search || url.hash)
    return { problem: 'The address has more than scheme, host and port.' };
  return { url: url.origin };
}

function credentialsOf(
  { user, passwordEnv, tokenEnv }: Given,
  env: Env,
): { credentials: PulseCredentials } | { problem: string } {
  if (tokenEnv !== undefined) {
    if (user !== undefined) return { problem: '--user and --token-env exclude each other.' };
    const token = env[tokenEnv];
    if (!token) return { problem: `--token-env names ${tokenEnv}, which is not set.` };
    return { credentials: { kind: 'token', token } };
  }
  if (user === undefined) {
    if (passwordEnv !== undefined) return { problem: '--password-env needs --user.' };
    return { credentials: { kind: 'none' } };
  }
  const at = user.indexOf(':');
  const variable = passwordEnv ?? 'PULSE_PASSWORD';
  const username = at < 0 ? user : user.slice(0, at);
  const password = at < 0 ? env[variable] : user.slice(at + 1);
  if (username === '') return { problem: '--user needs a name.' };
  if (!password)
    return { problem: `There is no password for --user: ${variable} is not set, and none follows a colon.` };
  return { credentials: { kind: 'user', username, password } };
}
