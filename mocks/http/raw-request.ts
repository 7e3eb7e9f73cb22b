import { request } from 'node:http';

/** A reply as it came over HTTP; header names in lower case. Status 0: the connection broke without one. */
export interface HttpReply {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
}

/**
 * Sends a request over HTTP with its target and body exactly as given, which `fetch` would change.
 * @param address `http://127.0.0.1:7656`
 */
export function rawRequest(
  address: string,
  {
    method,
    target,
    headers = {},
    body,
  }: { method: string; target: string; headers?: Readonly<Record<string, string>>; body?: Uint8Array | string },
  signal?: AbortSignal,
): Promise<HttpReply> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(body ?? '');
    const sent = request({
      hostname,
      port,
      method,
      path: target,
      agent: false,
      signal,
      headers: { ...headers, ...(bytes.length > 0 ? { 'content-length': bytes.length } : {}) },
    });
    sent.on('error', (error) =>
      'code' in error && error.code === 'ECONNRESET' ? resolve({ status: 0, headers: {}, body: '' }) : reject(error),
    );
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string | undefined>,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.end(bytes);
  });
}
