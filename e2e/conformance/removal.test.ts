import { afterEach, expect, it } from 'vitest';
import { createOwnConnections } from './own-connections';
import { createPulseClient } from './pulse-client';
import { runRules } from './run-rules';
import { conform, createStage, list, seed } from './stage';

const stage = createStage();
const none = { kind: 'none' } as const;
const run = 'f00dbeef00';

afterEach(() => stage.clear());

const creates = ({ method, path, body }: { method: string; path: string; body: string }) =>
  method === 'POST' && path === list && body.includes('conformance');

it.each([1, 20, 60])('interrupted at create %i it removes what it made', async (at) => {
  const address = await stage.host();
  const listed = await seed(address);
  const before = await listed();
  const interrupt = new AbortController();
  let made = 0;
  const proxy = await stage.proxy(address, (request, answer) => {
    if (creates(request) && (made += 1) === at) interrupt.abort();
    return answer;
  });
  const { status, out, differing } = await conform([proxy.address, '--write'], {}, interrupt.signal);
  expect(status).toBe(130);
  expect(differing).toEqual([]);
  expect(made).toBe(at);
  expect(out.at(-1)).toMatch(/^Interrupted: .*all removed/);
  expect(out.findLast((line) => / §[\d.]+ /.test(line))).toContain('the run was interrupted');
  expect(await listed()).toEqual(before);
});

it('interrupted while signed in it signs out all the same', async () => {
  const address = await stage.host({ settings: { auth: { username: 'admin', password: 'some-password' } } });
  const interrupt = new AbortController();
  const proxy = await stage.proxy(address, (request, answer) => {
    if (creates(request)) interrupt.abort();
    return answer;
  });
  await conform([proxy.address, '--write', '--user', 'admin:some-password'], {}, interrupt.signal);
  expect(proxy.requests.at(-1)).toMatchObject({ method: 'POST', path: '/api/logout' });
});

it('a create whose answer is lost is found in the list and removed', async () => {
  const address = await stage.host();
  const listed = await seed(address);
  const before = await listed();
  let seen = 0;
  const proxy = await stage.proxy(address, (request, answer) =>
    creates(request) && (seen += 1) % 7 === 0 ? undefined : answer,
  );
  const { out, differing } = await conform([proxy.address, '--write']);
  expect(differing).toEqual([]);
  expect(
    out.filter((line) => /no whole answer came \((ECONNRESET|socket hang up)\)/.test(line)).length,
  ).toBeGreaterThan(5);
  expect(await listed()).toEqual(before);
});

it('what a check that throws has made is removed', async () => {
  const address = await stage.host();
  const listed = await seed(address);
  const before = await listed();
  const result = await runRules({
    client: createPulseClient(address, none),
    credentials: 'none',
    write: true,
    run,
    password: 'some-password',
    rules: [
      {
        section: '0',
        title: 'throws',
        needs: ['write'],
        check: async ({ own }) => {
          await own.saved('thrown');
          throw new TypeError('not meant');
        },
      },
    ],
    lastRules: [],
    signal: new AbortController().signal,
    pause: () => Promise.resolve(),
  });
  expect(result).toMatchObject({ made: 1, left: [], outcomes: [{ outcome: 'not reachable' }] });
  expect(await listed()).toEqual(before);
});

it('where nothing can be removed, nothing more is made, and the ids are named', async () => {
  const address = await stage.host();
  const listed = await seed(address);
  const proxy = await stage.proxy(address, undefined, ({ method, path }) =>
    method === 'DELETE' && /conformance-|[0-9a-f]{8}-/.test(path) && !path.includes('nobody')
      ? { status: 500, headers: {}, text: '' }
      : undefined,
  );
  const { status, out } = await conform([proxy.address, '--write']);
  expect(status).toBe(1);
  const rows = (await listed()) as { id: string }[];
  expect(rows).toHaveLength(2);
  expect(out.at(-1)).toContain(`1 connection made, not removed: ${rows[1]?.id}`);
  expect(out.some((line) => line.includes('what was made before could not be removed'))).toBe(true);
});

it('what is refused for a moment is removed a little later, with a new session', async () => {
  const address = await stage.host({ settings: { auth: { username: 'admin', password: 'some-password' } } });
  const interrupt = new AbortController();
  let refused = 0;
  const proxy = await stage.proxy(
    address,
    (request, answer) => {
      if (creates(request)) interrupt.abort();
      return answer;
    },
    ({ method }) => (method === 'DELETE' && (refused += 1) < 4 ? { status: 401, headers: {}, text: '' } : undefined),
  );
  const { out } = await conform([proxy.address, '--write', '--user', 'admin:some-password'], {}, interrupt.signal);
  expect(out.at(-1)).toContain('1 connection made, all removed');
  expect(proxy.requests.filter(({ path }) => path === '/api/login').length).toBeGreaterThan(1);
});

it('where the list cannot be read at the end, that is said', async () => {
  const address = await stage.host();
  let broken = false;
  const proxy = await stage.proxy(
    address,
    (request, answer) => {
      if (!creates(request)) return answer;
      broken = true;
      return undefined;
    },
    ({ method }) => (broken && method !== 'DELETE' ? { status: 500, headers: {}, text: '' } : undefined),
  );
  const { status, out } = await conform([proxy.address, '--write']);
  expect(status).toBe(1);
  expect(out.at(-1)).toContain('whether more are left could not be looked up');
});

it('an id that is somebody’s already is neither made again nor removed', async () => {
  const address = await stage.host();
  const client = createPulseClient(address, none);
  const theirs = { id: `conformance-${run}-x`, host: 'vc.example.net', username: 'u', password: 'p', enabled: false };
  // The register takes the row for somebody else's, as its mark is another run's.
  await client.send('POST', list, { json: theirs });
  const own = createOwnConnections(client, 'another', 'some-password');
  await expect(own.saved('x', { id: theirs.id })).rejects.toThrow('somebody’s already');
  await own.saved('y');
  expect(await own.remove()).toEqual([]);
  expect(await own.sweep()).toEqual([]);
  expect((await client.send('GET', list)).json).toMatchObject([{ id: theirs.id }]);
});
