import { expect, it, vi } from 'vitest';
import { openBackend } from '~mocks/handlers/open-backend';
import { wrapFetch } from './wrapped-fetch';

const address = 'http://127.0.0.1:5173';

function page(latency: 'instant' | 'real' = 'instant') {
  const { backend } = openBackend({ clock: () => 1_800_000_000_000, ids: () => 'id', salt: () => 'salt', latency });
  const network = vi.fn<typeof fetch>(() => Promise.resolve(new Response('from the network')));
  const target = { fetch: network as typeof fetch };
  wrapFetch(target, backend);
  const receive = vi.spyOn(backend.server, 'receive');
  return { fetch: (path: string, init?: RequestInit) => target.fetch(address + path, init), network, receive };
}

it('a page without a service worker is answered all the same', async () => {
  const { fetch, network } = page();
  const response = await fetch('/api/vmware/connections');
  expect([response.status, await response.text()]).toEqual([200, '[]\n']);
  expect(response.headers.get('x-mock-server')).toBe('1');
  expect(network).not.toHaveBeenCalled();
});

it('what is not below /api goes to the network: a module of the page, for one', async () => {
  const { fetch, network } = page();
  for (const path of ['/src/api/request.ts', '/apiary', '/node_modules/x/api/y.js']) {
    expect(await (await fetch(path)).text()).toBe('from the network');
  }
  expect(network).toHaveBeenCalledTimes(3);
});

it('a connection that breaks rejects, as fetch does', async () => {
  await expect(page().fetch('/api/%FF')).rejects.toThrow(TypeError);
});

it('a request that is given up rejects at once', async () => {
  const given = new AbortController();
  const input = { host: 'slow.example.net', username: 'u', password: 'p' };
  const { fetch, receive } = page('real');
  const asked = fetch('/api/vmware/connections/test', {
    method: 'POST',
    body: JSON.stringify(input),
    signal: given.signal,
  });
  const rejected = expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  await vi.waitFor(() => expect(receive).toHaveBeenCalled());
  given.abort();
  await rejected;
});
