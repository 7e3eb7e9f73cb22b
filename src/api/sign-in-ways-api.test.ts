import { expect, it } from 'vitest';
import { readSignInWays } from './sign-in-ways-api';

const status = { hasAuthentication: true, requiresAuth: true };
const ways = (more: object) => readSignInWays({ fetch: async () => Response.json({ ...status, ...more }) });

it('user name and password are asked for, unless the server hides that', async () => {
  expect(await ways({})).toEqual({ any: true, local: true, providers: [] });
  expect((await ways({ hideLocalLogin: true })).local).toBe(false);
  expect(await ways({ hasAuthentication: false })).toEqual({ any: false, local: false, providers: [] });
});

it('of single sign-on, addresses of web pages alone are offered', async () => {
  const provider = (loginUrl: string) => ({ displayName: 'Example', loginUrl });
  const urls = [
    '/api/oidc/a/login',
    'https://login.example.net/',
    'javascript:alert(1)',
    '//evil.example.net/',
    'data:x',
  ];
  expect((await ways({ ssoProviders: urls.map(provider) })).providers.map(({ url }) => url)).toEqual([
    '/api/oidc/a/login',
    'https://login.example.net/',
  ]);
});
