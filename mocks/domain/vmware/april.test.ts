import { describe, expect, it } from 'vitest';
import { account, base, createBench } from '../bench';

const april = () => createBench({ settings: { profile: 'april' } });
type Item = { poll: Record<string, unknown>; observed?: Record<string, unknown> };

/** What §9 tells of April from its source alone; the rest is in its recordings. */
describe('a server of April (§9)', () => {
  it('empties on an update what its body leaves out', () => {
    const bench = april();
    bench.send(
      'POST',
      base,
      account('vc', { id: 'a', name: 'Rack', insecureSkipVerify: true, enabled: true, port: 8443 }),
    );
    const saved = bench.json('PUT', `${base}/a`, account('vc', { password: '********' }));
    expect(saved).toEqual({
      id: 'a',
      name: '',
      host: 'vc',
      port: 443,
      username: 'pulse-ro@vsphere.local',
      password: '********',
      enabled: false,
    });
  });

  it('takes wrong types of the scopes for keys that it does not know', () => {
    expect(april().send('POST', base, account('vc', { monitorVms: 'yes' })).status).toBe(201);
  });

  it('tells nothing of a client that cannot be built', () => {
    const bench = april();
    bench.send('POST', base, account('http://vc', { id: 'a', enabled: true }));
    bench.round();
    expect((bench.json('GET', base) as Item[])[0]?.poll).toEqual({ intervalSeconds: 60 });
  });

  it('forgets the issues of a poll after a saved test that succeeds', () => {
    const bench = april();
    bench.send('POST', base, account('vc', { id: 'a', enabled: true }));
    bench.round();
    const observed = () => (bench.json('GET', base) as Item[])[0]?.observed;
    expect(observed()).toMatchObject({ degraded: true, issueCount: 12 });
    bench.send('POST', `${base}/a/test`);
    expect(Object.keys(observed() ?? {})).toEqual(['collectedAt', 'hosts', 'vms', 'datastores', 'viRelease']);
  });

  it('moves on to the next release after a 404 alone', () => {
    const bench = april();
    bench.vcenters.set('vc', {
      hosts: 1,
      vms: 1,
      datastores: 1,
      networks: 1,
      release: '8.0.1.0',
      faults: [{ on: 'vi-json service content', answer: 500 }],
    });
    expect(bench.json('POST', `${base}/test`, account('vc'))).toMatchObject({
      details: { category: 'endpoint', error: 'VMware vi-json service content request failed with HTTP 500' },
    });
  });

  it('takes preview for an id', () => {
    const bench = april();
    bench.send('POST', base, account('vc', { id: 'preview' }));
    expect(bench.send('POST', `${base}/preview`, account('vc')).status).toBe(405);
    expect(bench.send('DELETE', `${base}/preview`).status).toBe(200);
  });
});
