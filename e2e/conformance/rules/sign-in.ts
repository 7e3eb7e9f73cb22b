import { hasHeader, isJson, objectOf, unless } from '../compare';
import { base } from '../connection-paths';
import type { Rule } from '../rule';
import { ofType } from '../shapes';
import { cannot } from '../verdict';
import { cookiesOf, hasCookie, isUnknown } from './session-replies';

/** Sessions (§6.2, §6.3, §6.6, §6.9). No wrong password is ever sent. */
export const signIn: readonly Rule[] = [
  ...(['GET', 'PATCH'] as const).map((method): Rule => ({
    section: '6.6',
    title: `${method} of the list without credentials is 401 JSON`,
    needs: method === 'GET' ? ['closed'] : ['closed', 'unsafe'],
    check: async ({ client }) => isUnknown(await client.send(method, base, { bare: true })),
  })),
  {
    section: '1.2',
    title: 'Without credentials an unknown route is 401, not 404',
    needs: ['closed'],
    check: async ({ client }) => isUnknown(await client.send('GET', '/api/nothing-of-the-kind', { bare: true })),
  },
  {
    section: '6.6',
    title: 'An unknown session is 401 JSON',
    needs: ['closed'],
    check: async ({ client }) => {
      const headers = { cookie: 'pulse_session=not-a-session' };
      return isUnknown(await client.send('GET', base, { bare: true, headers }));
    },
  },
  {
    section: '6.2',
    title: 'A sign-in is 200 with message and success',
    needs: ['session'],
    check: async ({ signedIn }) =>
      signedIn
        ? isJson(signedIn, 200, { message: 'Successfully logged in', success: true })
        : cannot('nobody signed in'),
  },
  {
    section: '6.3',
    title: 'The session cookie is HttpOnly and SameSite=Lax for 24 h, its flags in the order of the table',
    needs: ['session'],
    check: async ({ signedIn }) =>
      signedIn
        ? hasCookie(
            signedIn,
            ['pulse_session', '__Host-pulse_session'],
            ['Path=/; Max-Age=86400; HttpOnly; SameSite=Lax', 'Path=/; Max-Age=86400; HttpOnly; Secure; SameSite=Lax'],
          )
        : cannot('nobody signed in'),
  },
  {
    section: '6.3',
    title: 'The CSRF cookie is readable by script, SameSite=Lax for 24 h',
    needs: ['session'],
    check: async ({ signedIn }) =>
      signedIn
        ? hasCookie(
            signedIn,
            ['pulse_csrf'],
            ['Path=/; Max-Age=86400; SameSite=Lax', 'Path=/; Max-Age=86400; Secure; SameSite=Lax'],
          )
        : cannot('nobody signed in'),
  },
  {
    section: '6.1',
    title: 'Answers to a session say so',
    needs: ['session'],
    check: async ({ client }) => hasHeader(await client.send('GET', base), 'x-auth-method', 'session'),
  },
  {
    section: '6.9',
    title: 'A session is told what it may, infrastructureRead among it',
    needs: ['session'],
    check: async ({ client }) => {
      const body = objectOf((await client.send('GET', '/api/security/status')).json) ?? {};
      const may = objectOf(body['settingsCapabilities']) ?? {};
      return [
        ...ofType(
          body,
          { detailLevel: 'text', sessionCapabilities: 'object', settingsCapabilities: 'object' },
          'the body',
        ),
        ...ofType(may, { infrastructureRead: 'boolean', systemSettingsRead: 'boolean' }, 'settingsCapabilities'),
      ];
    },
  },
];

/** The very end of a session (§6.5). */
export const signOut: readonly Rule[] = [
  {
    section: '6.5',
    title: 'A sign-out is 200, expires three cookies, and the session is dead',
    needs: ['session'],
    check: async ({ client }) => {
      const cookie = client.cookie() ?? '';
      const reply = await client.signOut();
      if (!reply) return cannot('there is no session any more');
      const expired = cookiesOf(reply).filter(({ empty, flags }) => empty && flags.includes('Max-Age=0'));
      const names = expired.map(({ name }) => name).join(', ');
      const after = await client.send('GET', base, { bare: true, headers: { cookie } });
      return [
        ...isJson(reply, 200, { message: 'Successfully logged out', success: true }),
        ...unless(
          names === 'pulse_session, __Host-pulse_session, pulse_csrf',
          'all three cookies expire',
          names || 'none',
        ),
        ...isUnknown(after),
      ];
    },
  },
];
