import { afterEach, expect, it } from 'vitest';
import { createPulseClient, type PulseCredentials } from './pulse-client';
import { createStage, list } from './stage';

const account: PulseCredentials = { kind: 'user', username: 'admin', password: 'some-password' };
const auth = { settings: { auth: { username: 'admin', password: 'some-password' } } };
const stage = createStage();

afterEach(() => stage.clear());

it('paths and texts go out exactly as written, and an answer that is no JSON has none', async () => {
  const proxy = await stage.proxy(await stage.host());
  const client = createPulseClient(proxy.address, { kind: 'none' });
  const paths = ['/api/./vmware/connections', '//api/vmware/connections', `${list}/a%252Fb`, `${list}/x..y`];
  for (const path of paths) expect((await client.send('GET', path)).json).toBeUndefined();
  expect(proxy.requests.map(({ path }) => path)).toEqual(paths);
  expect(await client.send('POST', list, { text: ' {' })).toMatchObject({
    status: 400,
    json: { code: 'invalid_request' },
  });
  expect(proxy.requests.at(-1)?.body).toBe(' {');
  expect((await client.send('GET', list)).json).toEqual([]);
});

it('the first request signs in once, and unsafe ones carry the CSRF token', async () => {
  const proxy = await stage.proxy(await stage.host(auth));
  const client = createPulseClient(proxy.address, account);
  expect((await client.send('GET', list)).status).toBe(200);
  expect((await client.send('PATCH', list)).status).toBe(405);
  expect((await client.send('GET', list, { bare: true })).status).toBe(401);
  expect(proxy.requests.map(({ path }) => path)).toEqual(['/api/login', list, list, list]);
});

it('a refused CSRF token is renewed once, unless the caller chose it', async () => {
  const proxy = await stage.proxy(await stage.host(auth));
  const client = createPulseClient(proxy.address, account);
  await client.send('GET', list);
  const chosen = await client.send('PATCH', list, { headers: { 'x-csrf-token': 'wrong' } });
  expect(chosen.status).toBe(403);
  // Eight newer tokens push the one that the client has out of the session (§6.4).
  const session = (client.cookie() ?? '').replace(/; pulse_csrf=.*$/, '');
  for (let newer = 0; newer < 9; newer += 1)
    await client.send('GET', list, { bare: true, headers: { cookie: session } });
  const before = proxy.requests.length;
  expect((await client.send('PATCH', list)).status).toBe(405);
  expect(proxy.requests.length - before).toBe(2);
  expect(client.secrets()).toContain('some-password');
  expect((await client.signOut())?.status).toBe(200);
  expect(await client.signOut()).toBeUndefined();
});

it('a refused sign-in is tried once only', async () => {
  const proxy = await stage.proxy(await stage.host(auth));
  const client = createPulseClient(proxy.address, { kind: 'user', username: 'admin', password: 'not-the-password' });
  await expect(client.send('GET', list)).rejects.toThrow('refuses the sign-in (401)');
  await expect(client.send('GET', list)).rejects.toThrow('refuses the sign-in (401)');
  expect(proxy.requests).toHaveLength(1);
});

it('a token goes as X-API-Token, and a request that the rate limit refused comes again', async () => {
  let refused = 0;
  const proxy = await stage.proxy(await stage.host(), undefined, () =>
    (refused += 1) === 1
      ? { status: 429, headers: { 'retry-after': '0.01' }, text: 'Rate limit exceeded.' }
      : undefined,
  );
  const client = createPulseClient(proxy.address, { kind: 'token', token: 'a-token' });
  expect((await client.send('GET', list)).status).toBe(200);
  expect(proxy.requests.map(({ headers }) => headers['x-api-token'])).toEqual(['a-token', 'a-token']);
});
