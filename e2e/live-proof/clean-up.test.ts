import { afterEach, describe, expect, it } from 'vitest';
import { phrases } from './phrases';
import { access, jsonReply, outcomes, startBench, type Instead, type ProofBench } from './proof-bench';

const list = '/api/vmware/connections';
const mine = { ...access, name: 'live proof r1', id: 'somebody-elses' };
let bench: ProofBench | undefined;
afterEach(() => bench?.close());
async function opened(instead: Instead): Promise<ProofBench> {
  bench = await startBench({ instead });
  // Of the same name, but there before.
  await bench.direct('POST', list, mine);
  return bench;
}

const ids = async (): Promise<unknown> => {
  const rows = await bench?.rows();
  return Array.isArray(rows) ? rows.map((row: unknown) => (row as { id: unknown }).id) : rows;
};
const onlyTheOther = ['somebody-elses'];
const broken = (): never => {
  throw new Error('the connection broke');
};

describe('the connection is gone afterwards, and no other', () => {
  it.each<[string, Instead]>([
    ['nothing', () => undefined],
    ['the saved test', ({ path }) => (/connections\/[^/]+\/test$/.test(path) ? jsonReply(500, {}) : undefined)],
    [
      'every test, by a break',
      ({ path }) => (path.endsWith('/test') && path !== `${list}/test` ? broken() : undefined),
    ],
    ['the resources', ({ path }) => (path.startsWith('/api/resources') ? broken() : undefined)],
  ])('where this fails: %s', async (_, instead) => {
    const { run, sent } = await opened(instead);
    const record = await run();
    expect(outcomes(record)).toMatchObject({ 10: 'passed' });
    expect(record.steps.at(-1)?.got).toBe(phrases.gone);
    expect(await ids()).toEqual(onlyTheOther);
    expect(sent.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });

  it('where the create was done but its answer lost', async () => {
    const { run } = await opened(async ({ method, path, json }) => {
      if (method !== 'POST' || path !== list) return undefined;
      await bench?.direct(method, path, json);
      return broken();
    });
    const record = await run();
    expect(outcomes(record)).toMatchObject({ 4: 'did not pass', 5: 'not proven', 10: 'passed' });
    expect(await ids()).toEqual(onlyTheOther);
  });

  it.each(['4', '5', '6'])('where the run is stopped in step %s', async (step) => {
    const stop = new AbortController();
    const isStep: Record<string, (sent: Parameters<Instead>[0]) => boolean> = {
      4: ({ method, path }) => method === 'POST' && path === list,
      5: ({ path, json }) => /connections\/[^/]+\/test$/.test(path) && json === undefined,
      6: ({ json }) => (JSON.stringify(json) ?? '').includes('changed'),
    };
    const { run } = await opened((sent) => {
      if (isStep[step]?.(sent)) stop.abort();
      return undefined;
    });
    const record = await run({ signal: stop.signal });
    expect(outcomes(record)).toMatchObject({ [step]: 'passed', 7: 'not proven', 8: 'not proven', 10: 'passed' });
    expect(record.steps[6]?.got).toBe(phrases.stopped);
    expect(await ids()).toEqual(onlyTheOther);
  });

  it('where the vCenter itself fails in the middle', async () => {
    const { run } = await opened(() => undefined);
    const vcenterApi = { open: () => Promise.reject(new Error('odd')) };
    expect(outcomes(await run({}, { vcenterApi }))).toMatchObject({ 8: 'did not pass', 10: 'passed' });
    expect(await ids()).toEqual(onlyTheOther);
  });

  it('is tried again, and said to be left where it cannot be deleted', async () => {
    const { run, sent, lines } = await opened(({ method }) => (method === 'DELETE' ? jsonReply(500, {}) : undefined));
    const record = await run();
    expect(record.steps.at(-1)).toMatchObject({
      outcome: 'did not pass',
      got: phrases.stillThere,
      facts: { status: 500 },
    });
    expect(record.conclusion).toBe(phrases.notAllPassed);
    expect(lines.at(-1)).toBe('The connection to look for is called "live proof r1".');
    expect(sent.filter(({ method }) => method === 'DELETE')).toHaveLength(3);
  });

  it('is not made where the list cannot be read', async () => {
    const { run, sent } = await opened(({ method, path }) =>
      method === 'GET' && path === list ? jsonReply(500, {}) : undefined,
    );
    expect(outcomes(await run())).toMatchObject({ 4: 'did not pass', 9: 'did not pass', 10: 'passed' });
    expect(sent.some(({ method, path }) => method === 'DELETE' || (method === 'POST' && path === list))).toBe(false);
  });
});
