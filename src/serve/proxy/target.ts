import { readFileSync } from 'node:fs';
import type { Target } from './forward.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a Pulse server listens if nobody says otherwise (§6.11). */
export const usualServer = 'http://127.0.0.1:7655';

/**
 * The server to pass requests on to, by the environment.
 * @param url its address; PULSE_URL where none is given
 * @throws {Error} that names the variable and what it should be
 */
export function targetOf(env: Env, url = env['PULSE_URL'] || usualServer): Target {
  return { url: serverUrl(url), ca: authority(env['PULSE_CA_FILE']), token: env['PULSE_API_TOKEN'] || undefined };
}

/**
 * Reads the address of a server: scheme, host and port, nothing else.
 * @throws {Error} that says what is too much or missing
 */
export function serverUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new Error(`The address of the Pulse server is ${JSON.stringify(text)}; expected one such as ${usualServer}.`);
  if (url.username || url.password)
    throw new Error('The address of the Pulse server has a user name in it. PULSE_API_TOKEN lends a token instead.');
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Error(
      `The address of the Pulse server has more than scheme, host and port: ${url.pathname}${url.search}${url.hash}`,
    );
  return url;
}

function authority(file: string | undefined): string | undefined {
  if (!file) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`PULSE_CA_FILE names ${JSON.stringify(file)}, which cannot be read.`);
  }
}
