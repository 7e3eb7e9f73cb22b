import { afterEach, describe, expect, it } from 'vitest';
import { conform, createStage, list, seed } from './stage';
import type { PulseCredentials } from './pulse-client';

const password = 'the-password-of-nobody';
const account: PulseCredentials = { kind: 'user', username: 'admin', password };
const stage = createStage();

afterEach(() => stage.clear());

describe('against the mock server', () => {
  it('every rule is kept on an open one, or says why it cannot be judged, and nothing is left', async () => {
    const address = await stage.host();
    const listed = await seed(address);
    const before = await listed();
    const { status, out, differing } = await conform([address, '--write']);
    expect(differing).toEqual([]);
    expect(status).toBe(0);
    const reasons = out.filter((line) => line.startsWith('not reachable')).map((line) => line.replace(/^.*: /, ''));
    expect(new Set(reasons)).toEqual(
      new Set([
        'the server asks for no sign-in',
        'the server is no demo',
        'the server is not in mock mode',
        'the VMware integration is on',
        'no row has lastError',
        'no row has observed',
        'no row has issues',
      ]),
    );
    expect(out.filter((line) => line.startsWith('kept')).length).toBeGreaterThan(230);
    expect(await listed()).toEqual(before);
  });

  it('the same where one signs in, and the session is ended', async () => {
    const address = await stage.host({ settings: { auth: { username: 'admin', password } } });
    const proxy = await stage.proxy(address);
    const listed = await seed(address, account);
    const before = await listed();
    const { status, out, differing } = await conform([proxy.address, '--user', 'admin', '--write'], {
      PULSE_PASSWORD: password,
    });
    expect(differing).toEqual([]);
    expect(status).toBe(0);
    expect(out.filter((line) => line.startsWith('kept')).length).toBeGreaterThan(250);
    expect(await listed()).toEqual(before);
    expect(proxy.requests.filter(({ path, body }) => path === '/api/login' && body.includes('username'))).toHaveLength(
      1,
    );
  });

  it('without --write no request could change anything', async () => {
    const address = await stage.host();
    const proxy = await stage.proxy(address);
    const { status, out } = await conform([proxy.address]);
    expect(status).toBe(0);
    const unsafe = proxy.requests.filter(({ method }) => !['GET', 'HEAD', 'OPTIONS', 'PATCH'].includes(method));
    const itemPost = /^\/api\/vmware\/connections\/(conformance-[0-9a-f]+-nobody)?$/;
    const harmless = ({ method, path, body }: (typeof unsafe)[number]) =>
      body === '' &&
      (method === 'PUT'
        ? [list, `${list}/test`, `${list}/preview`].includes(path)
        : method === 'POST' && itemPost.test(path));
    expect(unsafe.filter((request) => !harmless(request))).toEqual([]);
    expect(out.at(-1)).toContain('no connection made');
  });

  it('where one has to sign in and nobody does, the public rules alone are judged, and that is no success', async () => {
    const address = await stage.host({ settings: { auth: { username: 'admin', password } } });
    const { status, out } = await conform([address, '--write']);
    expect(status).toBe(2);
    expect(out.find((line) => line.includes('PATCH on the list is 405'))).toContain('needs --user or --token-env');
    expect(out.find((line) => line.includes('GET /api/version names the version and'))).toMatch(/^kept/);
  });

  it.each([
    ['in mock mode', { mockMode: true }],
    ['as a demo', { demo: true }],
    ['with the integration off', { featureOff: true }],
  ])('%s nothing differs, and nothing is made', async (_, settings) => {
    const address = await stage.host({ settings });
    const { status, differing, out } = await conform([address, '--write']);
    expect(differing).toEqual([]);
    expect(status).toBe(0);
    expect(out.at(-1)).toContain('no connection made');
  });
});
