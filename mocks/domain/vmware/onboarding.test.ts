import { describe, expect, it } from 'vitest';
import { account, base, createBench } from '../bench';

const fields = ['useHttps', 'fingerprint', 'pollIntervalSeconds'];
const of = (reply: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(reply as object).filter(([key]) => fields.includes(key)));

describe('the fields of the onboarding specification', () => {
  it('are not kept by today’s server', () => {
    const bench = createBench();
    const body = account('vc', { id: 'a', useHttps: 7, fingerprint: 'x', pollIntervalSeconds: 5 });
    expect(of(bench.json('POST', base, body))).toEqual({});
    expect(of((bench.json('GET', base) as unknown[])[0])).toEqual({});
  });

  it('are answered as the recorded platform that has them answers them (§8.1)', () => {
    const bench = createBench({ settings: { onboardingFields: true } });
    const recorded = [
      [{}, { useHttps: true, pollIntervalSeconds: 60 }],
      [
        { useHttps: false, fingerprint: ' AB:CD ', pollIntervalSeconds: 30 },
        { useHttps: false, fingerprint: 'AB:CD', pollIntervalSeconds: 30 },
      ],
      [{ pollIntervalSeconds: 0 }, { useHttps: true, pollIntervalSeconds: 60 }],
    ] as const;
    for (const [sent, answered] of recorded)
      expect(of(bench.json('POST', base, account('vc', sent)))).toEqual(answered);
  });

  it('that an update leaves out stay, and the poll goes by the interval', () => {
    const bench = createBench({ settings: { onboardingFields: true } });
    bench.json('POST', base, account('vc', { id: 'a', pollIntervalSeconds: 300, fingerprint: ' AB ' }));
    expect(of(bench.json('PUT', `${base}/a`, { useHttps: false }))).toEqual({
      useHttps: false,
      fingerprint: 'AB',
      pollIntervalSeconds: 300,
    });
    expect(of(bench.json('PUT', `${base}/a`, { fingerprint: ' ', pollIntervalSeconds: -1 }))).toEqual({
      useHttps: false,
      pollIntervalSeconds: 60,
    });
    bench.json('PUT', `${base}/a`, { pollIntervalSeconds: 90 });
    expect(bench.json('GET', base)).toMatchObject([{ pollIntervalSeconds: 90, poll: { intervalSeconds: 90 } }]);
    expect(bench.send('PUT', `${base}/a`, { useHttps: 'no' }).status).toBe(400);
  });

  it('outlast a snapshot', () => {
    const settings = { onboardingFields: true };
    const bench = createBench({ settings });
    bench.json('POST', base, account('vc', { id: 'a', pollIntervalSeconds: 300 }));
    const again = createBench({ settings, state: bench.server.snapshot() });
    expect(again.json('GET', base)).toMatchObject([{ pollIntervalSeconds: 300, useHttps: true }]);
  });
});
