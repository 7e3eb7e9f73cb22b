import { describe, expect, it } from 'vitest';
import { account, base, createBench } from './bench';

/** Expected paths come from programs that use Go 1.26's own mux. */
describe('a path is taken as the mux takes it (§1.2, §3.1)', () => {
  it.each([
    ['/api/./vmware/connections', '/api/vmware/connections'],
    ['/api//vmware/connections/?x=1', '/api/vmware/connections/?x=1'],
    ['/api//vmware/connections/a%20b', '/api/vmware/connections/a%2520b'],
    ['/api//ä?ä', '/api/%25C3%25A4?%c3%a4'],
  ])('%s is sent to %s', (target, location) => {
    const reply = createBench().send('GET', target);
    expect([reply.status, reply.headers['location']]).toEqual([307, location]);
  });

  it('says where to in HTML to GET alone', () => {
    const bench = createBench();
    expect(bench.send('GET', "/api//x?<'").body).toBe('<a href="/api/x?&lt;&#39;">Temporary Redirect</a>.\n\n');
    expect(bench.send('POST', '/api//x').body).toBe('');
    expect(bench.send('POST', '/api//x').headers['content-type']).toBeUndefined();
  });

  it.each([
    ['GET', '/api/vmware%2Fconnections', 404],
    ['GET', '/api/vmwar%65/connections', 200],
    ['GET', '/%61pi/vmware/connections', 200],
    ['PUT', '/api/vmware/connections/te%73t', 405],
    ['PUT', '/api/vmware/connections/a%zz', 400],
    ['GET', '/api/vmware/connections/%FF', 0],
    ['PUT', '/api/vmware/connections/%25FF', 404],
    ['PUT', '/api/vmware/connections/%2e%2e', 401],
    ['OPTIONS', '/api/vmware/connections/%2e%2e', 401],
    ['GET', '//api/vmware/connections', 200],
    ['GET', '/api/connections/', 404],
    ['TRACE', '/api/vmware/connections', 405],
  ])('%s %s answers %i', (method, target, status) => {
    expect(createBench().send(method, target).status).toBe(status);
  });

  it('tests by a path whose slash is an escape, and drops slashes at the ends', () => {
    const bench = createBench();
    bench.send('POST', base, account('vc', { id: 'a' }));
    expect(bench.send('POST', `${base}/a%2Ftest`).status).toBe(200);
    expect(bench.send('DELETE', `${base}/%2Fa`).body).toBe('{"id":"a","success":true}\n');
  });

  it('answers no organisation but its own, before anything else', () => {
    const reply = createBench().send('GET', '/api/x..y', undefined, { 'x-pulse-org-id': 'nope' });
    expect([reply.status, reply.body]).toEqual([400, '{"error":"invalid_org","message":"Invalid Organization ID"}']);
    expect(reply.headers['cache-control']).toBeUndefined();
    expect(createBench().send('GET', base, undefined, { cookie: 'a=b; pulse_org_id=default' }).status).toBe(200);
  });

  it('lets nobody in for whom a proxy speaks, except to the open routes', () => {
    const bench = createBench();
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip']) {
      expect(bench.send('GET', '/api/nothing', undefined, { [name]: '203.0.113.9' }).status).toBe(401);
      expect(bench.send('GET', '/api/health', undefined, { [name]: '203.0.113.9' }).status).toBe(200);
      expect(bench.send('OPTIONS', base, undefined, { [name]: '203.0.113.9' }).status).toBe(200);
    }
  });

  it('gives every later answer an id and a date', () => {
    const bench = createBench();
    const [early, late] = [bench.send('GET', '/api/..'), bench.send('GET', base)];
    expect(early.headers['x-request-id']).toBeUndefined();
    expect(late.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(late.headers['date']).toBe('Sat, 22 Aug 2026 14:00:00 GMT');
  });
});
