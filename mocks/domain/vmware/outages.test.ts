import { describe, expect, it } from 'vitest';
import { createFakeServer } from '../server';
import type { ServerSettings } from '../settings';

const base = '/api/vmware/connections';
const input = JSON.stringify({ id: 'a', host: 'h', username: 'u', password: 'p' });

/** A server with one connection, in trouble. */
function troubled(settings: Partial<ServerSettings>) {
  const server = createFakeServer({
    clock: () => 1_800_000_000_000,
    ids: () => 'id',
    salt: () => 'salt',
    vcenters: () => undefined,
    settings,
    state: { kind: 'seed', connections: [{ id: 'a', host: 'h', username: 'u', password: 'p' }] },
  });
  const ask = (method: string, target: string, body = '') => {
    const exchange = server.receive({ method, target, headers: {}, body: new TextEncoder().encode(body) });
    if (exchange.kind === 'broken') throw new Error('broken');
    const { status, body: text } = exchange.kind === 'answered' ? exchange.reply : exchange.finish();
    return `${status} ${/"code":"(\w+)"/.exec(text)?.[1] ?? text.trim()}`;
  };
  return { ask, count: () => server.snapshot().connections.length };
}

describe('a server that cannot read its settings (§1.3)', () => {
  const { ask, count } = troubled({ storage: 'unreadable' });
  it('fails at the place that the order of checks gives it', () => {
    expect(ask('GET', base)).toBe('500 vmware_load_failed');
    expect(ask('POST', base, '{')).toBe('400 invalid_request');
    expect(ask('POST', base, input)).toBe('500 vmware_load_failed');
    expect(ask('PUT', `${base}/b`, '{')).toBe('500 vmware_load_failed');
    expect(ask('PUT', `${base}/`, '{')).toBe('400 missing_connection_id');
    expect(ask('DELETE', `${base}/a`)).toBe('500 vmware_load_failed');
    expect(ask('POST', `${base}/a/test`)).toBe('500 vmware_load_failed');
    expect(ask('POST', `${base}/test`, input)).toBe('400 vmware_connection_failed');
    expect(count()).toBe(1);
  });
});

describe('a server that cannot write its settings (§1.3)', () => {
  const { ask, count } = troubled({ storage: 'unwritable' });
  it('fails after every other check, and nothing has changed', () => {
    expect(ask('PUT', `${base}/b`, '{}')).toBe('404 vmware_not_found');
    expect(ask('PUT', `${base}/a`, '{')).toBe('400 invalid_request');
    expect(ask('PUT', `${base}/a`, '{"name":"n"}')).toBe('500 vmware_save_failed');
    expect(ask('POST', base, input)).toBe('500 vmware_save_failed');
    expect(ask('DELETE', `${base}/a`)).toBe('500 vmware_save_failed');
    expect(ask('GET', base)).not.toContain('"name":"n"');
    expect(count()).toBe(1);
  });
});

describe('a caller who may not (§1.2)', () => {
  it('is not signed in: 401 before all but the open routes', () => {
    const { ask } = troubled({ caller: 'signed-out' });
    expect(ask('PATCH', base)).toBe('401 {"error":"Authentication required"}');
    expect(ask('GET', '/api/health')).toMatch(/^200/);
  });
  it('is no administrator, or lacks a scope: 403 after the method', () => {
    expect(troubled({ caller: 'not-admin' }).ask('PATCH', base)).toBe('405 Method not allowed');
    expect(troubled({ caller: 'not-admin', featureOff: true }).ask('GET', base)).toBe('403 Admin privileges required');
    const reader = troubled({ caller: { scopes: ['settings:read'] } });
    expect(reader.ask('GET', base)).toMatch(/^200/);
    expect(reader.ask('POST', base, input)).toBe('403 {"error":"missing_scope","requiredScope":"settings:write"}');
  });
});

describe('a server whose part for the platform is missing (§1.2, step 10)', () => {
  it('says so before it looks at the method', () => {
    expect(troubled({ service: 'missing' }).ask('PATCH', base)).toBe('503 vmware_unavailable');
  });
});
