import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RawReply, RawRequest } from '~mocks/domain/server';
import { answer } from '~mocks/handlers/answer';
import { control, isControl } from './control';
import { createMockServer, type MockServerOptions } from './mock-server-state';

/** A mock server that listens. */
export interface HttpHost {
  /** `http://127.0.0.1:7656` */
  address: string;
  close(): Promise<void>;
}

/** Requests are larger than the 32 KiB that the server reads (§3.6) only to be refused; the rest is not kept. */
const keptBody = 1 << 20;
/** As large as the real server takes, for long ids in paths. */
const maxHeaderSize = 1 << 20;

/**
 * Serves the fake server over plain HTTP, on this machine alone. It sees the request target and the body as they were sent.
 * @param port 0 takes any free one
 * @throws {Error} with Node's `code`, e.g. `EADDRINUSE`
 */
export async function startHttpHost(port: number, options: MockServerOptions): Promise<HttpHost> {
  const mock = createMockServer(options);
  const server = createServer({ maxHeaderSize, keepAliveTimeout: 60_000 }, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      options.onFault?.(error);
      response.destroy();
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => {
      if (!response.writableEnded) gone.abort();
    });
    const raw = await rawRequest(request);
    if (isControl(raw)) return send(response, await control(mock, raw));
    const answered = await answer(mock.backend(), raw, gone.signal);
    if (answered.kind === 'broken') request.socket.destroy();
    else send(response, answered.reply);
  }

  await listen(server, port);
  mock.start();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      mock.stop();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function rawRequest(request: IncomingMessage): Promise<RawRequest> {
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return {
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: await bodyOf(request),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let kept = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (kept < keptBody) chunks.push(chunk);
    kept += chunk.length;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Sends exactly what the reply says; what concerns the connection is left to Node, unsaid. */
function send(response: ServerResponse, { status, headers, cookies, body }: RawReply): void {
  if (response.destroyed) return;
  const bytes = Buffer.from(body, 'utf8');
  response.removeHeader('connection');
  response.writeHead(status, {
    ...headers,
    ...(cookies ? { 'set-cookie': [...cookies] } : {}),
    'content-length': bytes.length,
  });
  response.end(bytes);
}
