import { hasHeader, hasStatus, headerOf, isJson, isText, told, unless } from '../compare';
import { base } from '../connection-paths';
import type { Rule } from '../rule';

const unauthenticated = { error: 'Authentication required' };

/** What answers before any route does (§1.2), and the headers that all answers carry (§6.1). */
export const orderOfChecks: readonly Rule[] = [
  {
    section: '1.2',
    title: 'OPTIONS is 200 without body or content type, and asks for no credentials',
    needs: [],
    check: async ({ client }) => {
      const reply = await client.send('OPTIONS', base, { bare: true });
      const empty = unless(reply.status === 200 && reply.text === '', '200 without a body', told(reply));
      return [...empty, ...hasHeader(reply, 'content-type', undefined)];
    },
  },
  {
    section: '1.2',
    title: 'Two dots in a path are 401 text, with and without credentials',
    needs: [],
    check: async ({ client, own, facts }) => {
      const path = `${base}/${own.id('x..y')}`;
      const known = facts.locked === undefined ? isText(await client.send('GET', path), 401, 'Unauthorized') : [];
      return [...known, ...isText(await client.send('GET', path, { bare: true }), 401, 'Unauthorized')];
    },
  },
  {
    section: '1.2',
    title: 'That 401 lacks Cache-Control',
    needs: [],
    check: async ({ client, own }) =>
      hasHeader(await client.send('GET', `${base}/${own.id('x..y')}`, { bare: true }), 'cache-control', undefined),
  },
  {
    section: '6.8',
    title: 'An organisation that does not exist is 400 invalid_org, before the sign-in',
    needs: [],
    check: async ({ client, own }) => {
      const headers = { 'x-pulse-org-id': own.id('org') };
      const reply = await client.send('GET', base, { headers, bare: true });
      const wanted = { error: 'invalid_org', message: 'Invalid Organization ID' };
      return [...isJson(reply, 400, wanted), ...hasHeader(reply, 'cache-control', undefined)];
    },
  },
  {
    section: '6.8',
    title: 'The organisation "default" changes nothing',
    needs: ['list'],
    check: async ({ client }) =>
      hasStatus(await client.send('GET', base, { headers: { 'x-pulse-org-id': 'default' } }), 200),
  },
  ...['/api/./vmware/connections', '/api//vmware/connections'].map((path): Rule => ({
    section: '1.2',
    title: `${path} is 307 to the cleaned path`,
    needs: ['access'],
    check: async ({ client }) => {
      const reply = await client.send('GET', path);
      return [...hasStatus(reply, 307), ...hasHeader(reply, 'location', base)];
    },
  })),
  {
    section: '1.2',
    title: 'A path that begins with two slashes is a page, and asks for no credentials',
    needs: [],
    check: async ({ client }) => {
      const reply = await client.send('GET', `/${base}`, { bare: true });
      const page = /^text\/html/.test(headerOf(reply, 'content-type') ?? '');
      return unless(reply.status === 200 && page, '200 with an HTML page', told(reply));
    },
  },
  ...['/api/vmware', '/api/vmware/hosts', '/api/nothing-of-the-kind'].map((path): Rule => ({
    section: '1.1',
    title: `${path} is 404 text`,
    needs: ['access'],
    check: async ({ client }) => isText(await client.send('GET', path), 404, '404 page not found'),
  })),
  {
    section: '1.2',
    title: 'Answers of the routes have Cache-Control: no-store and X-Content-Type-Options: nosniff',
    needs: ['access'],
    check: async ({ client }) => {
      const reply = await client.send('GET', base);
      return [
        ...hasHeader(reply, 'cache-control', 'no-store'),
        ...hasHeader(reply, 'x-content-type-options', 'nosniff'),
        ...hasHeader(reply, 'content-type', 'application/json'),
      ];
    },
  },
  {
    section: '6.1',
    title: 'Answers of the routes carry X-Request-ID',
    needs: ['access'],
    check: async ({ client }) =>
      unless(!!headerOf(await client.send('GET', base), 'x-request-id'), 'x-request-id', 'none'),
  },
  {
    section: '6.1',
    title: 'Answers of protected routes name the caller and how it was let in, a 405 too',
    needs: ['access'],
    check: async ({ client }) => {
      const reply = await client.send('GET', `${base}/test`);
      const absent = ['x-authenticated-user', 'x-auth-method'].filter((name) => !headerOf(reply, name));
      return unless(absent.length === 0, 'x-authenticated-user and x-auth-method', `no ${absent.join(', no ')}`);
    },
  },
  {
    section: '3.1',
    title: 'A path that is not UTF-8 gets no answer',
    needs: ['access'],
    check: async ({ client }) => {
      const reply = await client.send('GET', `${base}/%FF`).catch(() => undefined);
      return unless(reply === undefined, 'the connection breaks', reply ? told(reply) : '');
    },
  },
  {
    section: '6.1',
    title: 'A server without a sign-in lets no caller in that a proxy speaks for',
    needs: ['open', 'access'],
    check: async ({ client }) =>
      isJson(await client.send('GET', base, { headers: { 'x-forwarded-for': '203.0.113.9' } }), 401, unauthenticated),
  },
  {
    section: '1.2',
    title: 'In a demo an unsafe method is 403 before anything else',
    needs: ['demo'],
    check: async ({ client }) =>
      isJson(await client.send('PATCH', base, { bare: true }), 403, {
        error: 'Demo mode enabled',
        message: 'This is a read-only demo instance. Modifications are disabled.',
      }),
  },
];
