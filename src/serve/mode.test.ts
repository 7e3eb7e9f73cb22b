import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { modeLine, modeOf } from './mode.ts';
import { probe } from './proxy/probe.ts';
import { serverUrl, targetOf } from './proxy/target.ts';

const servers: { close(): unknown; closeAllConnections(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Something that listens, and its target. */
async function something(handler: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return targetOf({ PULSE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}
const health = '{"status":"healthy","dependencies":{"monitor":true}}';
const version = '{"version":"6.3.0"}';
const pulse =
  (headers: Record<string, string> = {}) =>
  (request: IncomingMessage, response: ServerResponse) =>
    response.writeHead(200, headers).end(request.url === '/api/health' ? health : version);

it('a Pulse server is known by its health and version', async () => {
  expect(await probe(await something(pulse()))).toEqual({ version: '6.3.0' });
});

it.each([
  ['a mock server', pulse({ 'x-mock-server': '1' })],
  ['another product', (_: IncomingMessage, response: ServerResponse) => response.end('{"status":"ok"}')],
  ['a web page', (_: IncomingMessage, response: ServerResponse) => response.end('<html></html>')],
  ['what breaks off', (request: IncomingMessage) => request.socket.destroy()],
  ['what never answers', () => undefined],
])('%s is not taken for one', async (_, handler) => {
  expect(await probe(await something(handler))).toBeUndefined();
});

it('BACKEND decides by hand', async () => {
  expect(await modeOf({ BACKEND: 'mock', PULSE_URL: 'http://pulse:7655' })).toMatchObject({ backend: 'mock' });
  const mode = await modeOf({ BACKEND: 'server', PULSE_URL: 'https://pulse.example.com' });
  expect(modeLine(mode)).toContain('https://pulse.example.com');
  await expect(modeOf({ BACKEND: 'real' })).rejects.toThrow('"auto", "mock" and "server"');
});

it('an address that is given is taken, whether it answers or not', async () => {
  expect(await modeOf({ PULSE_URL: 'http://127.0.0.1:1' })).toMatchObject({ backend: 'server', why: 'PULSE_URL' });
});

it.each([
  ['pulse:7655', 'expected one such as'],
  ['ftp://pulse', 'expected one such as'],
  ['http://admin:pw@pulse:7655', 'user name'],
  ['http://pulse:7655/api', 'more than scheme, host and port: /api'],
])('the address %s is refused with the reason, and no password is repeated', (text, reason) => {
  expect(() => serverUrl(text)).toThrow(reason);
  expect(() => serverUrl(text)).not.toThrow('pw');
});

it('an authority that cannot be read is said to be', () => {
  expect(() => targetOf({ PULSE_CA_FILE: '/no/such/file.pem' })).toThrow('PULSE_CA_FILE');
});
