import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { vcenterAddress } from './vcenter-address';

/** A reply of a vCenter; header names in lower case. Status 0: no answer that can be used. */
export interface VcenterReply {
  status: number;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Undefined where the body is no JSON. */
  json: unknown;
}

/** Sends one request to a vCenter; never throws. */
export type VcenterSend = (
  method: string,
  path: string,
  options?: { headers?: Readonly<Record<string, string>>; json?: unknown; signal?: AbortSignal },
) => Promise<VcenterReply>;

/** Milliseconds for one request. */
const limitMs = 30_000;
/** Characters of one body. */
const largest = 64 << 20;
const nothing: VcenterReply = { status: 0, headers: {}, json: undefined };

/**
 * Asks a vCenter over HTTPS. The certificate is checked, with `caFile` against that authority alone; only `insecure` without a
 * `caFile` accepts any. Redirects are not followed.
 * @param host as in a connection (§2.1)
 * @param caFile path of a PEM file
 * @throws {Error} where the CA file cannot be read
 */
export function createVcenterSend({
  host,
  insecure,
  caFile,
}: {
  host: string;
  insecure: boolean;
  caFile?: string;
}): VcenterSend {
  const address = vcenterAddress(host);
  const trust =
    caFile === undefined
      ? { rejectUnauthorized: !insecure }
      : { rejectUnauthorized: true, ca: readFileSync(caFile, 'utf8') };
  return (method, path, { headers = {}, json, signal } = {}) => {
    if (address === undefined) return Promise.resolve(nothing);
    const limit = AbortSignal.timeout(limitMs);
    const body = json === undefined ? undefined : JSON.stringify(json);
    return new Promise((resolve) => {
      const sent = request(
        {
          ...address,
          ...trust,
          method,
          path,
          agent: false,
          signal: signal ? AbortSignal.any([signal, limit]) : limit,
          headers: {
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(method === 'POST' ? { 'content-length': Buffer.byteLength(body ?? '') } : {}),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          let size = 0;
          response.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > largest) sent.destroy();
            else chunks.push(chunk);
          });
          response.on('error', () => resolve(nothing));
          response.on('close', () => resolve(nothing));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({ status: response.statusCode ?? 0, headers: response.headers, json: parsed(text) });
          });
        },
      );
      sent.on('error', () => resolve(nothing));
      sent.on('close', () => resolve(nothing));
      sent.end(body);
    });
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
