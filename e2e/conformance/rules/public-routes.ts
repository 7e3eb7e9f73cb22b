import { headerOf, isRefusal, objectOf, told, unless } from '../compare';
import type { Rule } from '../rule';
import { ofType, type Kind } from '../shapes';

const publicKeys: Readonly<Record<string, Kind>> = {
  hasAuthentication: 'boolean',
  requiresAuth: 'boolean',
  ssoEnabled: 'boolean',
  hideLocalLogin: 'boolean',
  presentationPolicy: 'object',
};

/** The routes that are open to everybody (§1.4, §6.9, §6.10), and what the sign-in route refuses (§6.2). */
export const publicRoutes: readonly Rule[] = [
  {
    section: '1.4',
    title: 'GET /api/health is 200 with status, timestamp, uptime and dependencies',
    needs: [],
    check: async ({ client }) => {
      const reply = await client.send('GET', '/api/health', { bare: true });
      const body = objectOf(reply.json) ?? {};
      const status = unless(reply.status === 200 && body['status'] === 'healthy', '200 healthy', told(reply));
      const keys = ofType(body, { timestamp: 'integer', uptime: 'number', dependencies: 'object' }, 'the body');
      const parts = { monitor: 'boolean', scheduler: 'boolean', websocket: 'boolean' } as const;
      return [...status, ...keys, ...ofType(objectOf(body['dependencies']) ?? {}, parts, 'dependencies')];
    },
  },
  {
    section: '6.10',
    title: 'GET /api/version names the version and says five things that are true or false',
    needs: [],
    check: async ({ client }) => {
      const flags = ['isDocker', 'isSourceBuild', 'isDevelopment', 'updateAvailable', 'containerized'] as const;
      const wanted = Object.fromEntries(flags.map((name) => [name, 'boolean' as const]));
      const reply = await client.send('GET', '/api/version', { bare: true });
      return ofType(objectOf(reply.json) ?? {}, { version: 'text', ...wanted }, 'the body');
    },
  },
  {
    section: '6.10',
    title: 'GET /api/version names the version that agents are updated to',
    needs: [],
    check: async ({ client }) => {
      const reply = await client.send('GET', '/api/version', { bare: true });
      return ofType(objectOf(reply.json) ?? {}, { agentUpdateTargetVersion: 'text' }, 'the body');
    },
  },
  {
    section: '6.9',
    title: 'GET /api/security/status answers everybody, at the level "public"',
    needs: [],
    check: async ({ client }) => {
      const reply = await client.send('GET', '/api/security/status', { bare: true });
      const body = objectOf(reply.json) ?? {};
      const level = unless(
        reply.status === 200 && body['detailLevel'] === 'public',
        '200, detailLevel public',
        `${reply.status}, ${'detailLevel' in body ? 'another' : 'no'} detailLevel`,
      );
      return [...level, ...ofType(body, publicKeys, 'the body')];
    },
  },
  {
    section: '6.9',
    title: 'What the public is told says what a demo hides',
    needs: [],
    check: async ({ client }) => {
      const reply = await client.send('GET', '/api/security/status', { bare: true });
      const policy = objectOf(objectOf(reply.json)?.['presentationPolicy']) ?? {};
      const wanted = {
        demoMode: 'boolean',
        readOnly: 'boolean',
        hideCommercial: 'boolean',
        hideUpgrade: 'boolean',
      } as const;
      return ofType(policy, wanted, 'presentationPolicy');
    },
  },
  {
    section: '6.9',
    title: 'The public is told nothing of accounts, tokens or addresses',
    needs: [],
    check: async ({ client }) => {
      const body = objectOf((await client.send('GET', '/api/security/status', { bare: true })).json) ?? {};
      const told = ['authUsername', 'apiTokenHint', 'clientIP', 'agentUrl', 'settingsCapabilities'].filter(
        (key) => key in body,
      );
      return unless(told.length === 0, 'none of their keys', told.join(', '));
    },
  },
  {
    section: '6.1',
    title: 'Public routes name no caller',
    needs: [],
    check: async ({ client }) => {
      const reply = await client.send('GET', '/api/version');
      const named = ['x-authenticated-user', 'x-auth-method'].filter((name) => headerOf(reply, name) !== undefined);
      return unless(named.length === 0, 'neither header', named.join(', '));
    },
  },
  {
    section: '6.2',
    title: 'GET /api/login is 405 in an envelope',
    needs: ['closed'],
    check: async ({ client }) =>
      isRefusal(await client.send('GET', '/api/login', { bare: true }), {
        status: 405,
        code: 'method_not_allowed',
        message: 'Only POST method is allowed',
      }),
  },
  {
    section: '6.2',
    title: 'A sign-in that is no JSON is 400 invalid_request, and no try',
    needs: ['closed'],
    check: async ({ client }) =>
      isRefusal(await client.send('POST', '/api/login', { bare: true, text: '{' }), {
        status: 400,
        code: 'invalid_request',
        message: 'Invalid request body',
      }),
  },
];
