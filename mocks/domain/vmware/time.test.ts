import { describe, expect, it } from 'vitest';
import { account, base, bodyBytes, createBench, healthy, type Bench } from '../bench';
import type { Exchange } from '../exchange';

interface ListItem {
  id: string;
  poll: {
    lastAttemptAt?: string;
    lastSuccessAt?: string;
    consecutiveFailures?: number;
    lastError?: { message: string; category?: string };
  };
  observed?: { hosts: number };
}

function list(bench: Bench): readonly ListItem[] {
  return bench.json('GET', base) as ListItem[];
}

function begin(bench: Bench, target: string, body?: unknown): Exclude<Exchange, { kind: 'broken' | 'answered' }> {
  const exchange = bench.server.receive({ method: 'POST', target, headers: {}, body: bodyBytes(body) });
  if (exchange.kind !== 'working') throw new Error('no vCenter was asked');
  return exchange;
}

function benchWith(vcenter: object, id = 'a'): Bench {
  const bench = createBench();
  bench.vcenters.set('vc', { ...healthy, ...vcenter });
  bench.send('POST', base, account('vc', { id }));
  return bench;
}

const hang = (on: string) => ({ faults: [{ on, answer: 'hang' as const }] });

describe('a vCenter takes its time (§4.2, §5.1)', () => {
  it('within the 10 s of a test and the 20 s of a poll', () => {
    const times = (vcenter: object): readonly unknown[] => {
      const bench = benchWith(vcenter);
      const test = begin(bench, `${base}/test`, account('vc'));
      return [test.takesMs, test.finish().status, bench.server.startRound().next()?.takesMs];
    };
    expect(times({ delayMs: 9_000 })).toEqual([9_000, 200, 9_000]);
    expect(times({ delayMs: 12_000 })).toEqual([10_000, 400, 12_000]);
    expect(times({ delays: [{ on: 'vm inventory', ms: 6_000 }], delayMs: 6_000 })).toEqual([10_000, 400, 12_000]);
    expect(times(hang('host inventory'))).toEqual([10_000, 400, 20_000]);
    expect(times({ delays: [{ on: 'vm tools', ms: 1_000 }] })).toEqual([0, 200, 2_000]);
  });

  it('fails as network where it was when the time was over', () => {
    const reply = begin(benchWith(hang('Datastore overall status')), `${base}/a/test`).finish();
    expect(reply.body).toContain('"error":"VMware network error during Datastore overall status"');
  });

  it('changes with its phases, which a reload does not begin anew', () => {
    const phases = [{ forSeconds: 60, becomes: { hosts: 0 } }];
    const bench = benchWith({ phases });
    const hosts = (on: Bench): number | undefined =>
      (on.json('POST', `${base}/test`, account('vc')) as { hosts?: number }).hosts;
    expect(hosts(bench)).toBe(0);
    bench.time.now += 59_999;
    expect(hosts(bench)).toBe(0);
    bench.time.now += 1;
    expect(hosts(bench)).toBe(3);
    const later = createBench({ state: bench.server.snapshot() });
    later.vcenters.set('vc', { ...healthy, phases });
    expect(hosts(later)).toBe(0);
    later.time.now = bench.time.now;
    expect(hosts(later)).toBe(3);
    bench.vcenters.set('vc', { ...healthy, phases: [...phases, { forSeconds: 60, becomes: {} }], repeatPhases: true });
    bench.time.now += 60_000;
    expect(hosts(bench)).toBe(0);
  });
});

describe('what falls between the begin and the end of a test (§5.2)', () => {
  it('an edit changes neither the test nor where it is recorded', () => {
    const bench = benchWith({});
    const test = begin(bench, `${base}/a/test`);
    bench.send('PUT', `${base}/a`, { host: 'elsewhere' });
    expect(test.finish().status).toBe(200);
    expect(list(bench)[0]?.observed?.hosts).toBe(3);
  });

  it('a removal does not keep it from being recorded, for whoever has the id next', () => {
    const bench = benchWith({});
    const test = begin(bench, `${base}/a/test`);
    bench.send('DELETE', `${base}/a`);
    test.finish();
    bench.send('POST', base, account('vc', { id: 'a' }));
    expect(list(bench)[0]?.poll.lastSuccessAt).toBeDefined();
  });

  it('a stopped one without a body counts as a network failure at the step it was in', () => {
    const bench = benchWith({ delayMs: 2_000, delays: [{ on: 'vm inventory', ms: 3_000 }] });
    const test = begin(bench, `${base}/a/test`);
    bench.time.now += 2_500;
    test.abandon();
    test.abandon();
    const error = { category: 'network', message: 'VMware network error during vm inventory' };
    expect(list(bench)[0]?.poll).toMatchObject({ consecutiveFailures: 1, lastError: error });
  });

  it('a stopped one that was over counts as what it saw, one with a body not at all', () => {
    const bench = benchWith({ delayMs: 2_000 });
    const [over, overlaid] = [begin(bench, `${base}/a/test`), begin(bench, `${base}/a/test`, {})];
    overlaid.abandon();
    expect(list(bench)[0]?.poll).toEqual({ intervalSeconds: 60 });
    bench.time.now += 2_000;
    over.abandon();
    expect(list(bench)[0]?.poll.lastSuccessAt).toBeDefined();
  });

  it('a poll that ends later wins, under the earlier instant of its begin', () => {
    const bench = benchWith({});
    const poll = bench.server.startRound().next();
    bench.time.now += 5_000;
    bench.send('POST', `${base}/a/test`);
    const tested = list(bench)[0]?.poll.lastAttemptAt ?? '';
    poll?.finish();
    const polled = list(bench)[0]?.poll.lastAttemptAt ?? '';
    expect(polled < tested).toBe(true);
  });
});

describe('rounds of the poller (§5.1, §5.3, §3.1)', () => {
  it('go in byte order of ids, not of UTF-16 units', () => {
    const bench = createBench();
    for (const id of ['\u{10000}', '\uffee', 'b', 'B']) bench.send('POST', base, account('vc', { id }));
    bench.round();
    const at = ({ poll }: ListItem): string => (poll.lastAttemptAt ?? '').replace('Z', '');
    const order = list(bench).toSorted((left, right) => (at(left) < at(right) ? -1 : 1));
    expect(order.map(({ id }) => id)).toEqual(['B', 'b', '\uffee', '\u{10000}']);
  });

  it('poll what was saved when they began', () => {
    const bench = benchWith({});
    const round = bench.server.startRound();
    bench.send('PUT', `${base}/a`, { host: 'elsewhere' });
    bench.send('POST', base, account('vc', { id: 'late' }));
    round.next()?.finish();
    expect(round.next()).toBeUndefined();
    expect(list(bench).map(({ observed }) => observed?.hosts)).toEqual([3, undefined]);
  });

  it('poll the last enabled of two with one id', () => {
    const bench = benchWith({}, 'twice');
    bench.vcenters.set('other', { ...healthy, hosts: 9 });
    bench.send('POST', base, account('other', { id: 'twice' }));
    bench.round();
    expect(list(bench).map(({ observed }) => observed?.hosts)).toEqual([9, 9]);
    bench.send('POST', base, account('http://bad', { id: 'twice' }));
    bench.round();
    expect(list(bench)[0]?.poll.lastError?.category).toBe('invalid_config');
  });

  it('keep the state of an unusable host that was disabled, as long as anything is enabled', () => {
    const bench = benchWith({});
    bench.send('POST', base, account('http://bad', { id: 'b' }));
    bench.round();
    bench.send('PUT', `${base}/b`, { enabled: false });
    bench.round();
    expect(list(bench)[1]?.poll.consecutiveFailures).toBe(1);
    bench.send('PUT', `${base}/a`, { enabled: false });
    bench.round();
    expect(list(bench).map(({ poll }) => poll)).toEqual([{ intervalSeconds: 60 }, { intervalSeconds: 60 }]);
  });

  it('do not happen while the integration is off', () => {
    const seed = { kind: 'seed' as const, connections: [{ id: 'a', host: 'vc', username: 'u', password: 'p' }] };
    expect(
      createBench({ state: seed, settings: { featureOff: true } })
        .server.startRound()
        .next(),
    ).toBeUndefined();
    expect(
      createBench({ state: seed, settings: { featureOff: true, mockMode: true } })
        .server.startRound()
        .next(),
    ).toBeDefined();
  });
});
