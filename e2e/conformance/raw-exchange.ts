import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** What goes out, with its target exactly as written: `fetch` would tidy `/./`, `//` and some escapes. */
export interface RawExchange {
  method: string;
  /** Path and query. */
  target: string;
  headers: Readonly<Record<string, string>>;
  /** Undefined sends no body. */
  body: string | undefined;
}

/** What came back; header names in lower case, `set-cookie` as a list. */
export interface RawAnswer {
  status: number;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  text: string;
}

/** Longer than the slowest answer: an enabled preview takes up to 20 s (§4.6). In milliseconds. */
const patienceMs = 45_000;

/** Methods whose empty body is announced as one of length 0. */
const withBody: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

/**
 * One request over a connection of its own; redirects are not followed.
 * @param url scheme, host and port of the server
 * @param ca certificate authorities in PEM beside Node's own
 * @throws {Error} where no whole answer comes: refused, broken off, too late
 */
export function exchange(url: URL, { method, target, headers, body }: RawExchange, ca?: string): Promise<RawAnswer> {
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const bytes = Buffer.from(body ?? '', 'utf8');
  const length = bytes.length > 0 || withBody.has(method) ? { 'content-length': String(bytes.length) } : {};
  return new Promise((resolve, reject) => {
    const asked = ask({
      hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: url.port === '' ? undefined : url.port,
      method,
      path: target,
      agent: false,
      signal: AbortSignal.timeout(patienceMs),
      headers: { ...headers, ...length },
      ...(ca === undefined ? {} : { ca }),
    });
    asked.on('error', reject);
    asked.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: plain(answer.headers), text });
      });
    });
    asked.end(bytes);
  });
}

function plain(headers: IncomingHttpHeaders): RawAnswer['headers'] {
  return { ...headers };
}
