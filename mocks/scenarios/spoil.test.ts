import { describe, expect, it } from 'vitest';
import { createMangler, type Mangle } from './mangle';
import { createSpoiler, type Damage } from './spoil';

const reply = { status: 200, headers: { 'content-type': 'application/json' }, body: '[{"id":"a"},{"id":"b"}]\n' };
const damage = (damage: Damage) => createSpoiler([{ method: 'GET', path: '/api/x', damage }])('GET', '/api/x?q', reply);
const bodyOf = (kind: Damage) => {
  const spoiled = damage(kind);
  if (spoiled.kind !== 'reply') throw new Error('There is no reply.');
  return spoiled.reply.body;
};

describe('damage to a reply', () => {
  it('is done to the requests it names alone, from the one it names on', () => {
    const spoil = createSpoiler([{ method: 'GET', path: '/api/x', from: 2, damage: { kind: 'empty' } }]);
    expect(spoil('GET', '/api/x', reply)).toEqual({ kind: 'reply', reply });
    expect(spoil('POST', '/api/x', reply)).toEqual({ kind: 'reply', reply });
    expect(spoil('GET', '/api/x/y', reply)).toEqual({ kind: 'reply', reply });
    expect(spoil('GET', '/api/x', reply)).toEqual({ kind: 'reply', reply: { ...reply, body: '' } });
  });

  it('makes of it what its kind says', () => {
    expect(bodyOf({ kind: 'page' })).toContain('<html>');
    expect(bodyOf({ kind: 'cut' })).toBe('[{"id":"a"}');
    expect(bodyOf({ kind: 'huge', characters: 5_000_000 }).length).toBeGreaterThan(5_000_000);
    expect(bodyOf({ kind: 'deep', levels: 3 })).toBe('[[[]]]');
    expect(bodyOf({ kind: 'json', change: (items) => (items as unknown[]).slice(1) })).toBe('[{"id":"b"}]');
    expect(bodyOf({ kind: 'instead', status: 429, json: { error: 'rate_limit' } })).toBe('{"error":"rate_limit"}');
    expect(damage({ kind: 'broken' })).toEqual({ kind: 'broken' });
    expect(damage({ kind: 'held' })).toEqual({ kind: 'held' });
  });
});

describe('damage to a request', () => {
  const request = { method: 'PUT', target: '/api/x/1', headers: {}, body: new TextEncoder().encode('{}') };

  const mangled = (mangles: readonly Mangle[], of: typeof request) => createMangler(mangles)(of);

  it('ends a session once, up to the next sign-in', () => {
    const signedIn = { ...request, headers: { cookie: 'pulse_session=a' } };
    const mangle = createMangler([{ method: 'PUT', path: '/api/x/1', endsSession: true }]);
    const cookieOf = (method: string, target: string) => mangle({ ...signedIn, method, target }).headers.cookie;
    expect(cookieOf('GET', '/api/x')).toBe('pulse_session=a');
    expect(cookieOf('PUT', '/api/x/1')).toBe('');
    expect(cookieOf('GET', '/api/x')).toBe('');
    cookieOf('POST', '/api/login');
    expect(cookieOf('PUT', '/api/x/1')).toBe('pulse_session=a');
  });

  it('changes the target or the body of the requests it names', () => {
    expect(mangled([{ method: 'PUT', path: '/api/x/1', target: '/api/x/' }], request).target).toBe('/api/x/');
    const { body } = mangled([{ method: 'PUT', path: '/api/x/1', body: '{"cut' }], request);
    expect(new TextDecoder().decode(body)).toBe('{"cut');
    expect(mangled([{ method: 'PUT', path: '/api/x/2', target: '/' }], request)).toBe(request);
  });
});
