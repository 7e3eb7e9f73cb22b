import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Target } from './forward.ts';

/** How long a probe may take, in milliseconds. */
const patienceMs = 400;

/** What is known of a Pulse server that answers. */
export interface ServerFound {
  /** As `/api/version` names it, "6.3.0". */
  version: string;
}

/**
 * Whether a Pulse server answers at an address: `/api/health` and `/api/version` have to look like its own (§1.4, §6.10), and
 * no mock server's.
 * @returns undefined where none does
 */
export async function probe(target: Target): Promise<ServerFound | undefined> {
  const [health, version] = await Promise.all([read(target, '/api/health'), read(target, '/api/version')]);
  if (!health || !version) return undefined;
  if (typeof health['status'] !== 'string' || typeof health['dependencies'] !== 'object') return undefined;
  return typeof version['version'] === 'string' ? { version: version['version'] } : undefined;
}

/** A JSON object from the target; undefined where there is none, or where a mock server says it. */
function read({ url, ca, token }: Target, path: string): Promise<Record<string, unknown> | undefined> {
  return new Promise((resolve) => {
    const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const options = {
      headers: { accept: 'application/json', ...(token === undefined ? {} : { 'x-api-token': token }) },
      signal: AbortSignal.timeout(patienceMs),
      ...(ca === undefined ? {} : { ca }),
    };
    const asked = ask(new URL(path, url), options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', () => resolve(undefined));
      answer.on('end', () => resolve('x-mock-server' in answer.headers ? undefined : object(Buffer.concat(chunks))));
    });
    asked.on('error', () => resolve(undefined));
    asked.end();
  });
}

function object(body: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
