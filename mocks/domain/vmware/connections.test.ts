import { describe, expect, it } from 'vitest';
import { account, base, createBench } from '../bench';

describe('what is stored and shown (§2.1, §3.3, §3.4)', () => {
  it('a port may be any 64-bit integer', () => {
    const bench = createBench();
    const body = '{"host":"vc","username":"u","password":"p","port":9223372036854775807}';
    expect(bench.send('POST', base, body).body).toContain('"port":9223372036854775807,');
    expect(bench.send('PUT', `${base}/x`, '{').status).toBe(404);
  });

  it('texts are safe inside HTML, and white space is what Go takes for it', () => {
    const bench = createBench();
    const name = '\u00a0\u0085\ufeff<a&b>\u2028\u3000';
    expect(bench.send('POST', base, account('vc', { name })).body).toContain('"name":"\ufeff\\u003ca\\u0026b\\u003e"');
    const inside = bench.send('POST', base, account('vc', { name: 'a\u2028b\u007f"\\' })).body;
    expect(inside).toContain('"name":"a\\u2028b\u007f\\"\\\\"');
  });

  it('any Unicode white space is no body for a saved test, but one for an update', () => {
    const bench = createBench();
    bench.send('POST', base, account('vc', { id: 'a', enabled: false }));
    expect(bench.send('POST', `${base}/a/test`, ' \u00a0\u2003').status).toBe(200);
    expect(bench.send('GET', base).body).toContain('lastSuccessAt');
    expect(bench.send('PUT', `${base}/a`, '\u00a0').body).toContain(
      `invalid character 'Â' looking for beginning of value`,
    );
  });

  it('the mask stands for a stored password alone, spaces around it or not', () => {
    const bench = createBench();
    bench.send('POST', base, account('vc', { id: 'a' }));
    const status = (target: string, password: string): number =>
      bench.send('POST', target, account('vc', { password })).status;
    expect(status(`${base}/a/test`, '\u00a0******** ')).toBe(200);
    expect(status(`${base}/a/test`, '*********')).toBe(400);
    expect(status(`${base}/test`, '********')).toBe(400);
  });

  it('a seeded record may be older than the rules: the list shows it complete', () => {
    const connection = {
      id: ' ',
      host: 'vc',
      port: 0,
      monitorVms: false,
      monitorHosts: false,
      monitorDatastores: false,
    };
    const bench = createBench({ state: { kind: 'seed', connections: [connection] } });
    expect(bench.json('GET', base)).toEqual([
      {
        id: ' ',
        name: '',
        host: 'vc',
        port: 443,
        enabled: true,
        monitorVms: true,
        monitorHosts: true,
        monitorDatastores: true,
      },
    ]);
  });

  it('a colon in the user name moves into the password on the way, as in HTTP Basic', () => {
    const bench = createBench();
    bench.vcenters.set('vc', {
      hosts: 0,
      vms: 0,
      datastores: 0,
      networks: 0,
      release: '8.0.3',
      username: 'a',
      password: 'b:c',
    });
    const status = (username: string, password: string): number =>
      bench.send('POST', `${base}/test`, { host: 'vc', username, password }).status;
    expect([status('a', 'b:c'), status('a:b', 'c'), status('a:b:c', 'd')]).toEqual([200, 200, 400]);
  });

  it('anybody may sign in where the vCenter says so', () => {
    const bench = createBench();
    bench.vcenters.set('vc', { hosts: 0, vms: 0, datastores: 0, networks: 0, release: '8.0.3', anyAccount: true });
    expect(bench.send('POST', `${base}/test`, { host: 'vc', username: 'x', password: 'y' }).status).toBe(200);
  });
});
