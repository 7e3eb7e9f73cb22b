import {
  createServer,
  request as ask,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { apiProxy } from './api-proxy.ts';
import { loopbackHosts } from './same-page.ts';

const open: { close(): unknown; closeAllConnections(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<number> {
  const server = createServer(handler);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: string[];
  body: string;
}

/** A server that keeps what it was asked, and a proxy in front of it. */
async function proxied(
  options: { token?: string; open?: boolean; lend?: boolean; answer?: (response: ServerResponse) => void } = {},
) {
  const seen: Seen[] = [];
  const behind = await listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, rawHeaders: headers } = request;
      seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      if (options.answer) options.answer(response);
      else response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
    });
  });
  let port = 0;
  const url = new URL(`http://127.0.0.1:${behind}`);
  const proxy = apiProxy(
    { url, ca: undefined, token: options.token },
    () => ({
      knows: (host) => loopbackHosts(port).has(host),
      open: options.open ?? false,
    }),
    { lend: options.lend ?? false },
  );
  port = await listen((request, response) => {
    if (!proxy(request, response)) response.writeHead(200).end('the page');
  });
  return { port, seen, behind };
}

interface Answer {
  status: number | undefined;
  headers: string[];
  body: string;
}

function send(port: number, path: string, options: RequestOptions = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = ask({ host: '127.0.0.1', port, path, agent: false, ...options }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.rawHeaders, body: Buffer.concat(chunks).toString() }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const named = (headers: string[] | undefined, name: string): string[] =>
  (headers ?? []).filter((_, at, all) => at % 2 === 1 && all[at - 1]?.toLowerCase() === name);

it('a path goes on as it was sent, with every escape', async () => {
  const { port, seen } = await proxied();
  for (const path of ['/api/vmware/connections/a%2525b/test', '/api/vmware/connections/.%20?x=%2F', '/api/./x//y'])
    await send(port, path);
  expect(seen.map(({ url }) => url)).toEqual([
    '/api/vmware/connections/a%2525b/test',
    '/api/vmware/connections/.%20?x=%2F',
    '/api/./x//y',
  ]);
});

it('what is not below /api is left to the page', async () => {
  const { port, seen } = await proxied();
  expect((await send(port, '/apiary')).body).toBe('the page');
  expect((await send(port, '/settings')).body).toBe('the page');
  expect(seen).toEqual([]);
});

it('a body goes on as it is; without one none is made up, since a saved test must have none (§10.4)', async () => {
  const { port, seen } = await proxied();
  await send(port, '/api/x', { method: 'POST', headers: { 'content-type': 'application/json' } }, '{"a":1}');
  await send(port, '/api/x', { method: 'POST' });
  expect(seen.map(({ body }) => body)).toEqual(['{"a":1}', '']);
  expect(named(seen[0]?.headers, 'content-type')).toEqual(['application/json']);
  expect(named(seen[1]?.headers, 'transfer-encoding')).toEqual([]);
});

it('cookies and the CSRF header go both ways, each cookie by itself', async () => {
  const cookies = ['pulse_csrf=; Path=/; Max-Age=0', 'pulse_csrf=abc==; Path=/; Max-Age=86400; SameSite=Lax'];
  const { port, seen } = await proxied({
    answer: (response) =>
      response.writeHead(403, { 'set-cookie': cookies, 'x-csrf-token': 'abc==' }).end('CSRF token validation failed\n'),
  });
  const answer = await send(port, '/api/x', {
    method: 'PUT',
    headers: { cookie: 'pulse_session=s; pulse_csrf=old==', 'x-csrf-token': 'old==' },
  });
  expect([answer.status, answer.body]).toEqual([403, 'CSRF token validation failed\n']);
  expect(named(answer.headers, 'set-cookie')).toEqual(cookies);
  expect(named(answer.headers, 'x-csrf-token')).toEqual(['abc==']);
  expect(named(seen[0]?.headers, 'cookie')).toEqual(['pulse_session=s; pulse_csrf=old==']);
  expect(named(seen[0]?.headers, 'x-csrf-token')).toEqual(['old==']);
});

it('for this machine it says for nobody, whatever the caller says', async () => {
  const { port, seen, behind } = await proxied();
  const headers = { 'x-forwarded-for': '203.0.113.9', 'x-real-ip': '203.0.113.9', forwarded: 'for=203.0.113.9' };
  await send(port, '/api/x', { headers });
  expect(seen[0]?.headers.join(' ')).not.toContain('203.0.113.9');
  expect(named(seen[0]?.headers, 'host')).toEqual([`127.0.0.1:${behind}`]);
});

it('for other machines it says for whom, and believes nobody else about it', async () => {
  const { port, seen } = await proxied({ open: true });
  await send(port, '/api/x', { headers: { 'x-forwarded-for': '127.0.0.1' } });
  expect(named(seen[0]?.headers, 'x-forwarded-for')).toEqual(['127.0.0.1']);
  expect(seen[0]?.headers.filter((name) => name.toLowerCase() === 'x-forwarded-for')).toHaveLength(1);
});

it('a lent token takes the place of any that came', async () => {
  const { port, seen } = await proxied({ token: 'lent' });
  await send(port, '/api/x', { headers: { 'x-api-token': 'other', authorization: 'Bearer other' } });
  expect(named(seen[0]?.headers, 'x-api-token')).toEqual(['lent']);
  expect(named(seen[0]?.headers, 'authorization')).toEqual([]);
});

it('a token is lent to other machines only where that was said as well', async () => {
  const kept = await proxied({ token: 'lent', open: true });
  await send(kept.port, '/api/x', { headers: { 'x-api-token': 'own' } });
  expect(named(kept.seen[0]?.headers, 'x-api-token')).toEqual(['own']);
  const lent = await proxied({ token: 'lent', open: true, lend: true });
  await send(lent.port, '/api/x');
  expect(named(lent.seen[0]?.headers, 'x-api-token')).toEqual(['lent']);
});

it('a request from elsewhere never reaches the server', async () => {
  const { port, seen } = await proxied();
  const refused = await send(port, '/api/vmware/connections', {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  });
  expect([refused.status, JSON.parse(refused.body)]).toMatchObject([403, { code: 'foreign_origin', status_code: 403 }]);
  expect(seen).toEqual([]);
});

it('a server that is down is a 503 that says so', async () => {
  const { port } = await proxied();
  open[0]?.closeAllConnections();
  open[0]?.close();
  const answer = await send(port, '/api/vmware/connections');
  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'server_unreachable' });
  expect(JSON.parse(answer.body).error).toContain('nothing listens there');
});

it('an answer arrives as it comes, not when it is whole', async () => {
  let finish: (() => void) | undefined;
  const { port } = await proxied({
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).write('first');
      finish = () => response.end('last');
    },
  });
  const parts: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const asked = ask({ host: '127.0.0.1', port, path: '/api/x', agent: false }, (answer) => {
      answer.on('data', (chunk: Buffer) => {
        parts.push(chunk.toString());
        finish?.();
      });
      answer.on('end', resolve);
    });
    asked.on('error', reject);
    asked.end();
  });
  expect(parts).toEqual(['first', 'last']);
});
