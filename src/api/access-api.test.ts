import { expect, it } from 'vitest';
import { readAccess } from './access-api';

const status = { detailLevel: 'public', hasAuthentication: true, requiresAuth: true };
const of = (mode: () => Response, told: () => Response) =>
  readAccess(
    { fetch: async (input) => (String(input) === '/api/system/mock-mode' ? mode() : told()) },
    new AbortController().signal,
  );
const mode = (enabled: boolean) => () => Response.json({ enabled, config: {} });

it('the server’s own demo data, its read-only demo and a token’s scopes are read', async () => {
  const policy = { demoMode: true, readOnly: true };
  expect(
    await of(mode(true), () =>
      Response.json({ ...status, presentationPolicy: policy, tokenScopes: ['settings:read'] }),
    ),
  ).toEqual({ mockMode: true, readOnly: true, previews: false, scopes: ['settings:read'] });
});

it('what is not told counts as no hindrance', async () => {
  expect(await of(mode(false), () => Response.json(status))).toEqual({
    mockMode: false,
    readOnly: false,
    previews: true,
    scopes: undefined,
  });
  const refused = () => new Response('Admin privileges required', { status: 403 });
  expect(await of(refused, () => new Response('<html></html>'))).toEqual({
    mockMode: false,
    readOnly: false,
    previews: true,
    scopes: undefined,
  });
});

it('a server of the generation before tells no level of detail, and has no previews', async () => {
  const flat = { hasAuthentication: true, requiresAuth: true };
  expect((await of(mode(false), () => Response.json(flat))).previews).toBe(false);
});
