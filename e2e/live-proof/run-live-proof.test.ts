import { afterEach, describe, expect, it } from 'vitest';
import { phrases } from './phrases';
import { access, counts, jsonReply, outcomes, startBench, type Instead, type ProofBench } from './proof-bench';

const list = '/api/vmware/connections';
let bench: ProofBench | undefined;
afterEach(() => bench?.close());
async function opened(options?: Parameters<typeof startBench>[0]): Promise<ProofBench> {
  bench = await startBench(options);
  return bench;
}

/** As a server of the older generation answers (§9): no counts in tests, no networks in the list. */
const older: Instead = async ({ path, method, json }) => {
  if (!bench) return undefined;
  if (method === 'POST' && path.endsWith('/test')) {
    const reply = await bench.direct(method, path, json);
    return reply.status === 200 ? jsonReply(200, { success: true }) : reply;
  }
  if (method !== 'GET' || path !== list) return undefined;
  const { text } = await bench.direct(method, path, json);
  return jsonReply(200, JSON.parse(text.replaceAll(',"networks":2', '')));
};

/** Every resource of the connection that the proof made, on two pages, among one of another. */
function resources(over: Partial<typeof counts> = {}): Instead {
  const wanted = { ...counts, ...over };
  let id = '';
  return ({ method, path }) => {
    id = (method === 'POST' && /connections\/([^/]+)\/test$/.exec(path)?.[1]) || id;
    const page = /^\/api\/resources\?source=vmware&type=agent,vm,storage&page=(\d)&limit=100$/.exec(path)?.[1];
    if (page === undefined) return undefined;
    const of = (type: string, count: number, connectionId = id) =>
      Array.from({ length: count }, () => ({ type, vmware: { connectionId } }));
    const data =
      page === '1'
        ? [...of('agent', wanted.hosts), ...of('vm', 7, 'other'), ...of('vm', wanted.vms), { type: 'vm' }]
        : of('storage', wanted.datastores);
    return jsonReply(200, { data, meta: { totalPages: 2 } });
  };
}

const all = (outcome: string) =>
  Object.fromEntries(['1', '2', '3', '4', '5', '6', '7', '8', '8b', '9', '10'].map((step) => [step, outcome]));

describe('a live proof', () => {
  it('passes every step where everything is as the contract says, and leaves nothing', async () => {
    const { run, rows, lines, fake } = await opened({ instead: resources(), vcenter: { certificate: 'self-signed' } });
    const record = await run({ vcenter: { ...access, insecure: true } });
    expect(outcomes(record)).toEqual(all('passed'));
    expect(record).toMatchObject({
      alias: 'lab-one',
      date: '2026-11-21',
      pulseVersion: '6.3.0',
      vcenter: { version: '8.0.3.00400', build: '24322831' },
      privileges: { ids: ['System.Read', 'System.View'] },
      allPassed: true,
      conclusion: 'Every step passed.',
    });
    expect(record.steps.map(({ facts }) => facts.category)).toMatchObject({ 1: 'tls', 2: 'auth', 6: 'network' });
    expect(record.steps.find(({ step }) => step === '8')?.facts).toEqual({ pulse: counts, vcenter: counts });
    expect(lines).toHaveLength(11);
    expect([await rows(), fake.openSessions()]).toEqual([[], 0]);
  });

  it('sends the wrong password exactly once, and every field with the mask in an overlay', async () => {
    const { run, sent } = await opened();
    await run();
    const passwords = sent.flatMap(({ json }) =>
      typeof json === 'object' && json !== null && 'password' in json ? [json.password] : [],
    );
    expect(passwords.filter((one) => one !== access.password && one !== '********')).toEqual(['Elephant"77-wrong']);
    const overlays = sent.filter(({ path, json }) => /connections\/[^/]+\/test$/.test(path) && json !== undefined);
    expect(overlays.map(({ json }) => json)).toMatchObject([
      { name: 'live proof r1 changed', host: access.host, password: '********' },
      { name: 'live proof r1', host: 'no-such-vcenter.invalid', password: '********' },
    ]);
    for (const { json } of overlays) expect(Object.keys(json ?? {})).toHaveLength(10);
  });

  it('says that a trusted certificate proves nothing, and that a server does not offer resources', async () => {
    const { run } = await opened();
    const record = await run();
    expect(outcomes(record)).toEqual({ ...all('passed'), '8b': 'not proven' });
    expect(record.steps[1]?.got).toBe(phrases.trusted);
    expect([record.allPassed, record.conclusion]).toEqual([false, phrases.requiredPassed]);
  });

  it('stops at an untrusted certificate without leave to skip its check', async () => {
    const { run, rows, sent, fake } = await opened({ vcenter: { certificate: 'self-signed' } });
    const record = await run();
    expect(outcomes(record)).toEqual({
      ...all('not proven'),
      1: 'did not pass',
      2: 'passed',
      9: 'passed',
      10: 'passed',
    });
    expect(record.steps[3]?.got).toBe(phrases.untrusted);
    expect(record.privileges).toEqual({ unread: phrases.privilegesNotReached });
    expect(sent.some(({ method, path }) => method === 'POST' && path === list)).toBe(false);
    expect([await rows(), fake.requests]).toEqual([[], []]);
  });

  it('tries an account that is refused no further', async () => {
    const { run, sent, fake } = await opened({ vcenter: { password: 'another' } });
    const record = await run();
    expect(outcomes(record)).toMatchObject({ 1: 'did not pass', 2: 'not proven', 3: 'not proven', 8: 'not proven' });
    expect(record.steps[2]?.got).toBe(phrases.accountRefused);
    expect(sent.filter(({ path }) => path === `${list}/test`)).toHaveLength(1);
    expect(fake.requests).toEqual([]);
  });

  it('does not pass where the counts differ from those of the vCenter', async () => {
    const { run, sent } = await opened({ fake: { counts: { ...counts, vms: 13 } } });
    const record = await run();
    expect(outcomes(record)).toEqual({ ...all('passed'), 8: 'did not pass', '8b': 'not proven' });
    expect(record.steps[7]).toMatchObject({
      got: phrases.different,
      facts: { pulse: counts, vcenter: { ...counts, vms: 13 } },
    });
    expect(record.conclusion).toBe('Not every step passed.');
    // Once for step 5, once more before the counts are said to differ.
    expect(sent.filter(({ path, json }) => /connections\/[^/]+\/test$/.test(path) && json === undefined)).toHaveLength(
      2,
    );
  });

  it('compares what the older server sends', async () => {
    const { run } = await opened({ fake: { release: '8.0.1.0', privileges: 'asked' }, instead: older });
    const record = await run();
    expect(outcomes(record)).toEqual({ ...all('passed'), '8b': 'not proven' });
    expect(record.steps[0]?.facts).toEqual({ status: 200 });
    expect(record.steps[7]?.facts.pulse).toEqual({ hosts: 3, vms: 12, datastores: 4 });
    expect(record.privileges).toEqual({ ids: ['System.Read'] });
  });

  it('compares resources of the connection alone', async () => {
    const { run } = await opened({ instead: resources({ vms: 11 }) });
    const record = await run();
    expect(record.steps[8]).toMatchObject({
      outcome: 'did not pass',
      facts: { resources: { hosts: 3, vms: 11, datastores: 4 }, pulse: counts },
    });
  });

  it('waits for resources within a bound, and no longer than the run', async () => {
    const { run } = await opened({ instead: resources({ hosts: 0, vms: 0, datastores: 0 }) });
    let waits = 0;
    const record = await run({}, { wait: () => Promise.resolve(void (waits += 1)) });
    expect([record.steps[8]?.got, waits]).toEqual([phrases.notYetVisible, 14]);
    const stop = new AbortController();
    let stopped = 0;
    const wait = () => Promise.resolve(stop.abort(void (stopped += 1)));
    expect(outcomes(await run({ signal: stop.signal, runId: 'r2' }, { wait }))).toMatchObject({ 10: 'passed' });
    expect(stopped).toBe(1);
  });

  it('does not take a poll that comes in between for a recorded overlay test', async () => {
    let rounds = 1;
    const { run } = await opened({
      instead: async ({ json }) => {
        if (JSON.stringify(json)?.includes('changed') && rounds-- > 0) await bench?.round();
        return undefined;
      },
    });
    expect(outcomes(await run())).toMatchObject({ 6: 'passed' });
  });
});
