import { createServer, type IncomingMessage } from 'node:http';
import { exchange, type RawAnswer } from './raw-exchange';

/** A request as it passes through, its path exactly as sent. */
export interface PassingRequest {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Stands before a server for tests, and changes what it answers. */
export interface AlteringProxy {
  /** `http://127.0.0.1:40123` */
  address: string;
  /** All that came through, in order. */
  requests: readonly PassingRequest[];
  close(): Promise<void>;
}

/**
 * Starts one on any free port.
 * @param alter what becomes of an answer; undefined breaks the connection
 * @param instead answers in place of the server, which then hears nothing of it
 */
export async function startAlteringProxy(
  server: string,
  alter: (request: PassingRequest, answer: RawAnswer) => RawAnswer | undefined = (_, answer) => answer,
  instead: (request: PassingRequest) => RawAnswer | undefined = () => undefined,
): Promise<AlteringProxy> {
  const requests: PassingRequest[] = [];
  const proxy = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    void pass(request)
      .catch(() => undefined)
      .then((answer) => {
        if (!answer) return void request.socket.destroy();
        for (const [name, value] of Object.entries(answer.headers))
          if (value !== undefined && name !== 'content-length') response.setHeader(name, value);
        response.writeHead(answer.status);
        response.end(answer.text);
      });
  });

  async function pass(request: IncomingMessage): Promise<RawAnswer | undefined> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const passing: PassingRequest = {
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    requests.push(passing);
    const said = instead(passing);
    if (said) return said;
    const answer = await exchange(new URL(server), { ...passing, target: passing.path });
    return alter(passing, answer);
  }

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    requests,
    close() {
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
