import { headerOf, isText, told, unless } from '../compare';
import { base } from '../connection-paths';
import type { Rule } from '../rule';
import { cookiesOf, isUnknown } from './session-replies';

/** CSRF tokens (§6.4), and sign-outs without one (§6.5). */
export const csrf: readonly Rule[] = [
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
];
