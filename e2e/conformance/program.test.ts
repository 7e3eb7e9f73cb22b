import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { rawRequest } from '~mocks/http/raw-request';
import { conform, createStage, list, seed } from './stage';
import type { PulseCredentials } from './pulse-client';

const password = 'the-password-of-nobody';
const account: PulseCredentials = { kind: 'user', username: 'admin', password };
const stage = createStage();

afterEach(() => stage.clear());

it('a wrong sign-in, a server that is none and one that does not answer are 2', async () => {
  const address = await stage.host({ settings: { auth: { username: 'admin', password } } });
  const refused = await conform([address, '--user', 'admin:not-the-password']);
  expect(refused).toMatchObject({ status: 2, out: [] });
  expect(refused.err).toContain('refuses the sign-in');
  const proxy = await stage.proxy(address, () => ({ status: 200, headers: {}, text: '<html></html>' }));
  const none = await conform([proxy.address]);
  expect(none.status).toBe(2);
  expect(none.err).toContain('no Pulse server');
  await proxy.close();
  const gone = await conform([proxy.address]);
  expect(gone.status).toBe(2);
  expect(gone.err).toContain('cannot be reached');
});

it('reports hold every rule, and neither they nor the output any secret or what is somebody else’s', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  stage.later(() => rmSync(folder, { recursive: true }));
  const address = await stage.host({ settings: { auth: { username: 'admin', password } } });
  await seed(address, account);
  const secrets = new Set([password]);
  // A server that tells everything it can: secrets in the list, cookies where none belong.
  const proxy = await stage.proxy(address, ({ method, path }, answer) => {
    const cookies = answer.headers['set-cookie'] ?? [];
    for (const line of typeof cookies === 'string' ? [cookies] : cookies) {
      const value = /^[^=]*=([^;]+)/.exec(line)?.[1];
      if (value) secrets.add(value);
    }
    if (method === 'PATCH') return { ...answer, text: `${answer.text} ${[...secrets].join(' ')}` };
    return path === list && method === 'GET'
      ? { ...answer, text: answer.text.replaceAll('"********"', '"vc-secret"') }
      : answer;
  });
  const { status, all } = await conform([proxy.address, '--user', `admin:${password}`, '--write', '--report', folder]);
  expect(status).toBe(1);
  const json = readFileSync(join(folder, 'conformance.json'), 'utf8');
  const markdown = readFileSync(join(folder, 'conformance.md'), 'utf8');
  expect(JSON.parse(json)).toMatchObject({ write: true, left: [], counts: { differs: expect.any(Number) } });
  expect(markdown).toContain(
    '| 3.4 | The password of a row is the mask, or absent | differs | expected `password` of item 1 is the mask',
  );
  for (const text of [json, markdown, all]) {
    for (const secret of [...secrets, 'vc-secret', 'Somebody’s', 'vc.foreign.example.net', 'foreign-user'])
      expect(text).not.toContain(secret);
  }
});
it('a server that cannot be written to is not asked to be', async () => {
  const address = await stage.host();
  const proxy = await stage.proxy(address, ({ method, path }, answer) =>
    method === 'GET' && path === list ? { ...answer, status: 500, text: '{}' } : answer,
  );
  const { out } = await conform([proxy.address, '--write']);
  expect(out.at(-1)).toContain('no connection made');
  expect(proxy.requests.filter(({ method, body }) => method === 'POST' && body.includes('conformance'))).toEqual([]);
  expect((await rawRequest(address, { method: 'GET', target: list })).body).toBe('[]\n');
});

it('a token that may not write makes nothing', async () => {
  const proxy = await stage.proxy(await stage.host({ settings: { caller: { scopes: ['settings:read'] } } }));
  const { out } = await conform([proxy.address, '--write', '--token-env', 'TOKEN'], { TOKEN: 'some-token' });
  expect(out.join('\n')).toContain('these credentials may not write: 403 "missing_scope"');
  expect(proxy.requests.filter(({ method, body }) => method === 'POST' && body.includes('conformance'))).toEqual([]);
  expect(proxy.requests.some(({ headers }) => headers['x-api-token'] === 'some-token')).toBe(true);
});
