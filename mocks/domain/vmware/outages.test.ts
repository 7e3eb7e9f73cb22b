import { describe, expect, it } from 'vitest';
import { account, base, createBench } from '../bench';
import type { ServerSettings } from '../settings';

/** Status and code, or text, of an answer. */
function answers(settings: Partial<ServerSettings>, method: string, target: string, body?: unknown): string {
  const state = { kind: 'seed' as const, connections: [{ id: 'a', host: 'vc', username: 'u', password: 'p' }] };
  const reply = createBench({ settings, state }).send(method, target, body);
  return `${reply.status} ${/"code":"([^"]*)"/.exec(reply.body)?.[1] ?? reply.body.trim()}`;
}

describe('what troubles a server comes at its place in the order of checks (§1.2, §1.3)', () => {
  it('a missing service before the method', () => {
    expect(answers({ service: 'missing' }, 'PATCH', base)).toBe('503 vmware_unavailable');
    expect(answers({ service: 'missing' }, 'GET', '/api/nothing')).toBe('404 404 page not found');
  });

  it('a caller who may not, after the method and before the feature flag', () => {
    const scopes = { caller: { scopes: ['settings:read'] }, featureOff: true };
    expect(answers({ caller: 'not-admin' }, 'PATCH', base)).toBe('405 Method not allowed');
    expect(answers({ caller: 'not-admin', featureOff: true }, 'GET', base)).toBe('403 Admin privileges required');
    expect(answers(scopes, 'POST', base)).toBe('403 {"error":"missing_scope","requiredScope":"settings:write"}');
    expect(answers(scopes, 'GET', base)).toBe('404 vmware_disabled');
    expect(answers({ caller: 'signed-out' }, 'GET', base)).toBe('401 {"error":"Authentication required"}');
  });

  it('storage after the body on create, before the lookup elsewhere', () => {
    const unreadable = { storage: 'unreadable' as const };
    expect(answers(unreadable, 'POST', base, '{}')).toBe('400 validation_error');
    expect(answers(unreadable, 'POST', base, account('vc'))).toBe('500 vmware_load_failed');
    expect(answers(unreadable, 'PUT', `${base}/unknown`, '{')).toBe('500 vmware_load_failed');
    expect(answers(unreadable, 'PUT', `${base}/`)).toBe('400 missing_connection_id');
    expect(answers(unreadable, 'GET', base)).toBe('500 vmware_load_failed');
    expect(answers({ storage: 'unwritable' }, 'DELETE', `${base}/unknown`)).toBe('404 vmware_not_found');
    expect(answers({ storage: 'unwritable' }, 'DELETE', `${base}/a`)).toBe('500 vmware_save_failed');
    expect(answers({ storage: 'unwritable' }, 'PUT', `${base}/a`, '{}')).toBe('500 vmware_save_failed');
  });
});
