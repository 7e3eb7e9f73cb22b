import { beforeEach, describe, expect, it } from 'vitest';
import type { ServerSettings } from '../settings';
import type { RawReply } from '../exchange';
import { createFakeServer, type FakeServer } from '../server';

let now: number;
let made: number;
let server: FakeServer;
beforeEach(() => {
  now = Date.UTC(2026, 7, 22, 14);
  made = 0;
  server = serve();
});

function serve(trustProxy = false, over: Partial<ServerSettings> = {}): FakeServer {
  return createFakeServer({
    clock: () => now,
    ids: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
    salt: () => 'salt',
    vcenters: () => undefined,
    settings: { auth: { username: 'admin', password: 'right' }, trustProxy, ...over },
  });
}

function send(method: string, target: string, headers: Record<string, string> = {}, body?: unknown): RawReply {
  const bytes = new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body));
  const exchange = server.receive({ method, target, headers, body: bytes });
  if (exchange.kind !== 'answered') throw new Error(exchange.kind);
  return exchange.reply;
}
const login = (password = 'right', username = 'admin', headers: Record<string, string> = {}, rememberMe = false) =>
  send('POST', '/api/login', headers, { username, password, rememberMe });
const cookie = (reply: RawReply, name: string) =>
  reply.cookies
    ?.findLast((each) => each.startsWith(`${name}=`))
    ?.split(';')[0]
    ?.slice(name.length + 1) ?? '';
const list = (session: string) =>
  send('GET', '/api/vmware/connections', { cookie: `pulse_session=${session}; pulse_csrf=x` });
const write = (session: string, token: string) =>
  send('DELETE', '/api/vmware/connections/none', { cookie: `pulse_session=${session}`, 'x-csrf-token': token });
const hours = (count: number) => (now += count * 3_600_000);

describe('a session', () => {
  it('lives as long as it is used, and a day after', () => {
    const session = cookie(login(), 'pulse_session');
    for (let day = 0; day < 3; day += 1) {
      hours(23);
      expect(list(session).status).toBe(200);
    }
    hours(24);
    expect(list(session).status).toBe(401);
  });

  it('that is to be remembered lives 30 days', () => {
    const session = cookie(login('right', 'admin', {}, true), 'pulse_session');
    hours(29 * 24);
    expect(list(session).status).toBe(200);
  });

  it('ends with its sign-out, for every request with its cookie', () => {
    const reply = login();
    const session = cookie(reply, 'pulse_session');
    const headers = { cookie: `pulse_session=${session}`, 'x-csrf-token': cookie(reply, 'pulse_csrf') };
    expect(send('POST', '/api/logout', headers).status).toBe(200);
    expect(list(session).status).toBe(401);
  });
});

describe('a CSRF token', () => {
  it('lives four hours from its issue, and use does not extend it', () => {
    const reply = login();
    const [session, token] = [cookie(reply, 'pulse_session'), cookie(reply, 'pulse_csrf')];
    hours(3);
    expect(write(session, token).status).toBe(404);
    hours(1);
    const refused = write(session, token);
    expect(refused.status).toBe(403);
    expect(write(session, refused.headers['x-csrf-token'] ?? '').status).toBe(404);
  });

  it('falls out when eight newer ones were issued', () => {
    const reply = login();
    const [session, token] = [cookie(reply, 'pulse_session'), cookie(reply, 'pulse_csrf')];
    const readOn = () => send('GET', '/api/health', { cookie: `pulse_session=${session}` });
    for (let count = 0; count < 7; count += 1) readOn();
    expect(write(session, token).status).toBe(404);
    readOn();
    expect(write(session, token).status).toBe(403);
  });

  it('ends in the = signs that clients trip over', () => {
    expect(cookie(login(), 'pulse_csrf')).toMatch(/^[\w-]{43}=$/);
  });
});

describe('a lock-out', () => {
  it('counts other names from the same address, and a success clears it', () => {
    for (const name of ['a', 'b', 'c']) login('wrong', name);
    expect(JSON.parse(login('wrong').body)).toMatchObject({ attempts: 4, remaining: 1 });
    expect(login().status).toBe(200);
    expect(JSON.parse(login('wrong').body)).toMatchObject({ attempts: 1, remaining: 4 });
  });

  it('is over after 15 minutes', () => {
    for (let count = 0; count < 5; count += 1) login('wrong');
    hours(0.2);
    expect(JSON.parse(login().body)).toMatchObject({ error: 'account_locked', remainingMinutes: 2 });
    hours(0.05);
    expect(login().status).toBe(200);
  });

  it('of an address leaves others alone, but not the same name', () => {
    server = serve(true);
    const from = (address: string) => ({ 'x-forwarded-for': address });
    for (let count = 0; count < 5; count += 1) login('wrong', 'admin', from('203.0.113.9'));
    expect(login('wrong', 'other', from('203.0.113.8')).status).toBe(401);
    expect(login('right', 'admin', from('203.0.113.8')).status).toBe(403);
  });
});

it('the eleventh call within a minute is one too many, also with the right password', () => {
  for (let count = 0; count < 10; count += 1) expect(login().status).toBe(200);
  expect(login().status).toBe(429);
  now += 61_000;
  expect(login().status).toBe(200);
});

describe('an API token', () => {
  const connections = '/api/vmware/connections';

  it('that is all there is to sign in with is asked for by name', () => {
    server = serve(false, { auth: undefined });
    expect(send('GET', connections).status).toBe(200);
    const { token } = server.makeToken('monitor', ['*']);
    const refused = send('GET', connections);
    expect([refused.status, refused.body]).toEqual([
      401,
      'API token required via Authorization header or X-API-Token header\n',
    ]);
    expect(refused.headers['www-authenticate']).toMatch(/^Bearer /);
    expect(send('GET', connections, { 'x-api-token': token }).status).toBe(200);
  });

  it('is not looked at where the server has none', () => {
    expect(send('GET', connections, { 'x-api-token': 'unknown' }).body).toBe('{"error":"Authentication required"}');
    const session = cookie(login(), 'pulse_session');
    expect(send('GET', connections, { 'x-api-token': 'x', cookie: `pulse_session=${session}` }).status).toBe(200);
  });

  it('counts before a session, and a dead session cookie beside it still asks for a CSRF token', () => {
    const { token } = server.makeToken('all', ['settings:read', 'settings:write']);
    const session = cookie(login(), 'pulse_session');
    const both = send('GET', connections, { 'x-api-token': token, cookie: `pulse_session=${session}` });
    expect(both.headers['x-auth-method']).toBe('api_token');
    const headers = { 'x-api-token': token, cookie: 'pulse_session=dead' };
    const refused = send('DELETE', `${connections}/none`, headers);
    expect(refused.status).toBe(403);
    const fresh = refused.headers['x-csrf-token'] ?? '';
    expect(send('DELETE', `${connections}/none`, { ...headers, 'x-csrf-token': fresh }).status).toBe(404);
  });

  it('is asked for its scopes by every settings route, and a sign-out by another method is none', () => {
    const { token } = server.makeToken('monitor', ['monitoring:read']);
    const headers = { 'x-api-token': token };
    for (const target of ['/api/system/mock-mode', '/api/connections'])
      expect(JSON.parse(send('GET', target, headers).body)).toEqual({
        error: 'missing_scope',
        requiredScope: 'settings:read',
      });
    expect(send('GET', '/api/state', headers).status).toBe(200);
    expect(send('GET', '/api/logout', headers).status).toBe(405);
  });

  it('says to the security status what it may, as a bearer nothing', () => {
    const { token } = server.makeToken('writer', ['settings:write', 'audit:read']);
    const told = JSON.parse(send('GET', '/api/security/status', { 'x-api-token': token }).body) as unknown;
    expect(told).toMatchObject({
      detailLevel: 'authenticated',
      tokenScopes: ['settings:write', 'audit:read'],
      settingsCapabilities: {
        infrastructureRead: false,
        relayWrite: true,
        auditLog: true,
        users: true,
        billingAdmin: false,
      },
    });
    const bearer = send('GET', '/api/security/status', { authorization: `Bearer ${token}` });
    expect(JSON.parse(bearer.body)).toMatchObject({ detailLevel: 'public' });
  });
});

describe('HTTP Basic', () => {
  const basic = (password: string) => ({ authorization: `Basic ${btoa(`admin:${password}`)}` });

  it('begins one session where nobody looks twice, and is ignored next to a live one', () => {
    expect(send('PATCH', '/api/vmware/connections', basic('right')).cookies).toHaveLength(2);
    const session = cookie(login(), 'pulse_session');
    const reply = send('GET', '/api/vmware/connections', { ...basic('wrong'), cookie: `pulse_session=${session}` });
    expect([reply.status, reply.headers['x-auth-method']]).toEqual([200, 'session']);
  });

  it('counts next to a dead session, and as a failed sign-in where it is wrong', () => {
    const dead = { ...basic('right'), cookie: 'pulse_session=dead; pulse_csrf=x' };
    expect(send('GET', '/api/vmware/connections', dead).status).toBe(200);
    send('GET', '/api/vmware/connections', basic('wrong'));
    expect(JSON.parse(login('wrong').body)).toMatchObject({ attempts: 2 });
  });
});

describe('a server of April (§9)', () => {
  it('lets everybody in where there is no sign-in, also through a proxy', () => {
    server = serve(false, { auth: undefined, profile: 'april' });
    expect(send('GET', '/api/vmware/connections', { 'x-forwarded-for': '203.0.113.9' }).status).toBe(200);
  });

  it('asks no CSRF token of a token, and says of an unknown one twice that it is none', () => {
    server = serve(false, { profile: 'april' });
    const { token } = server.makeToken('all', ['*']);
    const session = cookie(login(), 'pulse_session');
    const headers = { 'x-api-token': token, cookie: `pulse_session=${session}` };
    expect(send('DELETE', '/api/vmware/connections/none', headers).status).toBe(404);
    const { body } = send('GET', '/api/vmware/connections', { 'x-api-token': 'unknown' });
    expect(body.startsWith('Invalid API token\n')).toBe(true);
    expect(() => JSON.parse(body) as unknown).toThrow();
  });

  it('lets its cookies go to other sites behind HTTPS', () => {
    server = serve(true, { profile: 'april' });
    const cookies = login('right', 'admin', { 'x-forwarded-proto': 'https' }).cookies ?? [];
    expect(cookies.every((each) => each.endsWith('Secure; SameSite=None'))).toBe(true);
  });
});
