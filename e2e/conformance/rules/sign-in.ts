import { hasHeader, hasStatus, headerOf, isJson, isText, objectOf, told, unless } from '../compare';
import { base } from '../connection-paths';
import type { PulseReply } from '../pulse-client';
import type { Rule } from '../rule';
import { ofType } from '../shapes';
import { cannot, type Verdict } from '../verdict';

const unauthenticated = { error: 'Authentication required' };
const tokenWanted = 'API token required via Authorization header or X-API-Token header';

/** A 401 of §6.6; a server that knows API tokens alone says so in text. */
function isUnknown(reply: PulseReply): Verdict {
  return reply.text.trim() === tokenWanted ? hasStatus(reply, 401) : isJson(reply, 401, unauthenticated);
}

/** `Set-Cookie` lines by the cookie's name, their values left out. */
function cookiesOf({ headers }: PulseReply): readonly { name: string; empty: boolean; flags: string }[] {
  const lines = headers['set-cookie'];
  return (lines === undefined ? [] : typeof lines === 'string' ? [lines] : lines).map((line) => {
    const [pair = '', ...flags] = line.split(';');
    const at = pair.indexOf('=');
    return {
      name: pair.slice(0, at),
      empty: at === pair.length - 1,
      flags: flags.map((flag) => flag.trim()).join('; '),
    };
  });
}

/** A cookie as §6.3 has it; `Secure` and the prefix come with HTTPS. */
function hasCookie(reply: PulseReply, names: readonly string[], flags: readonly string[]): Verdict {
  const cookie = cookiesOf(reply).find(({ name, empty }) => names.includes(name) && !empty);
  const wanted = `${names.join(' or ')}; ${flags.join(' or ')}`;
  if (!cookie) return unless(false, wanted, 'no such cookie');
  return unless(flags.includes(cookie.flags), wanted, `${cookie.name}; ${cookie.flags}`);
}

/** Sessions (§6.2–6.6). No wrong password is ever sent. */
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
  ...(['', 'wrong'] as const).map((token): Rule => ({
    section: '6.4',
    title: `An unsafe method ${token === '' ? 'without a' : 'with a wrong'} CSRF token is 403 text, with a fresh token as header and cookie`,
    needs: ['session', 'unsafe'],
    check: async ({ client }) => {
      const reply = await client.send('PATCH', base, { headers: { 'x-csrf-token': token } });
      const cookies = cookiesOf(reply).filter(({ name }) => name === 'pulse_csrf');
      const renewed = cookies.length === 2 && cookies[0]?.empty === true && cookies[1]?.empty === false;
      return [
        ...isText(reply, 403, 'CSRF token validation failed'),
        ...unless(!!headerOf(reply, 'x-csrf-token'), 'a fresh x-csrf-token', 'none'),
        ...unless(renewed, 'two pulse_csrf cookies, a deletion first', `${cookies.length}`),
      ];
    },
  })),
  {
    section: '6.4',
    title: 'With the fresh token the method gets to the route',
    needs: ['session', 'unsafe'],
    check: async ({ client }) => isText(await client.send('PATCH', base), 405, 'Method not allowed'),
  },
  {
    section: '6.4',
    title: 'A dead session without a CSRF token is 401 first',
    needs: ['closed', 'unsafe'],
    check: async ({ client }) => {
      const headers = { cookie: 'pulse_session=not-a-session' };
      return isUnknown(await client.send('PATCH', base, { bare: true, headers }));
    },
  },
  {
    section: '6.4',
    title: 'A GET without the CSRF cookie sets one',
    needs: ['session'],
    check: async ({ client }) => {
      const session = (client.cookie() ?? '').split('; ').filter((pair) => !pair.startsWith('pulse_csrf='));
      const reply = await client.send('GET', base, { headers: { cookie: session.join('; ') } });
      return unless(
        cookiesOf(reply).some(({ name, empty }) => name === 'pulse_csrf' && !empty),
        'a pulse_csrf cookie',
        'none',
      );
    },
  },
  {
    section: '6.5',
    title: 'A sign-out without a CSRF token is 403, and the session lives on',
    needs: ['session', 'unsafe'],
    check: async ({ client }) => {
      const refused = await client.send('POST', '/api/logout', { headers: { 'x-csrf-token': '' } });
      const after = await client.send('GET', base);
      return [
        ...isText(refused, 403, 'CSRF token validation failed'),
        ...unless(after.status === 200 || after.status === 404, '200 afterwards', told(after)),
      ];
    },
  },
  {
    section: '6.5',
    title: 'A sign-out without a session is 401',
    needs: ['closed'],
    check: async ({ client }) => isUnknown(await client.send('POST', '/api/logout', { bare: true })),
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
