import { isRefusal, objectOf, told, unless } from '../compare';
import { base } from '../connection-paths';
import type { PulseReply } from '../pulse-client';
import { isRecord, mask } from '../records';
import { refusals } from '../refusals';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';

/** That a test came past the validator: it failed at the host that does not exist. */
function wentOut(reply: PulseReply): Verdict {
  const code = objectOf(reply.json)?.['code'];
  return unless(code === 'vmware_connection_failed', '400 vmware_connection_failed', told(reply));
}

/** Passwords that an update or a saved test may carry: the stored one is meant. */
const kept: readonly (readonly [what: string, body: Readonly<Record<string, unknown>>])[] = [
  ['The mask', { password: mask }],
  ['The mask in white space', { password: ` ${mask} ` }],
  ['No password', { port: 8443 }],
  ['A password of null', { password: null }],
];

/** What stands for a stored secret (§3.4), as far as it shows without a vCenter. */
export const masks: readonly Rule[] = [
  {
    section: '3.4',
    title: 'A create with the mask is 201: it is stored as the password itself',
    needs: ['write'],
    check: async ({ own }) =>
      isRecord(await own.post({ json: own.input('mask', { password: mask }) }), 201, { password: mask }),
  },
  ...[
    ['an empty password', ''],
    ['no password', undefined],
    ['a password of null', null],
  ].flatMap(([what, password]): readonly Rule[] => [
    {
      section: '3.4',
      title: `A create with ${what} is 400 validation_error`,
      needs: ['write'],
      check: async ({ own }) =>
        isRefusal(await own.post({ json: own.input('mask', { password }) }), refusals.noCredentials),
    },
    {
      section: '3.4',
      title: `A draft test with ${what} is 400 validation_error`,
      needs: ['write'],
      check: async ({ client, own }) =>
        isRefusal(
          await client.send('POST', `${base}/test`, { json: own.input('mask', { password }) }),
          refusals.noCredentials,
        ),
    },
  ]),
  {
    section: '3.4',
    title: 'A draft test uses the mask as it stands: it comes past the validator',
    needs: ['write'],
    check: async ({ client, own }) =>
      wentOut(await client.send('POST', `${base}/test`, { json: own.input('mask', { password: mask }) })),
  },
  ...kept.flatMap(([what, body]): readonly Rule[] => [
    {
      section: '3.4',
      title: `${what} in an update keeps the stored password`,
      needs: ['write'],
      check: async ({ client, own }) => {
        const { path } = await own.saved('mask');
        return isRecord(await client.send('PUT', path, { json: body }), 200, { password: mask });
      },
    },
    {
      section: '3.4',
      title: `${what} in a saved test stands for the stored password`,
      needs: ['write'],
      check: async ({ client, own }) => {
        const { path } = await own.saved('mask');
        return wentOut(await client.send('POST', `${path}/test`, { json: body }));
      },
    },
  ]),
  ...(['', '  '] as const).map((password): Rule => ({
    section: '3.4',
    title: `${password === '' ? 'An empty' : 'A blank'} password in an update is 400 validation_error`,
    needs: ['write'],
    check: async ({ client, own }) => {
      const { path } = await own.saved('mask');
      return isRefusal(await client.send('PUT', path, { json: { password } }), refusals.noCredentials);
    },
  })),
  ...['test', 'preview'].map((action): Rule => ({
    section: '3.4',
    title: `An empty password in a saved ${action} is 400 validation_error`,
    needs: ['write'],
    check: async ({ client, own }) => {
      const { path } = await own.saved('mask');
      return isRefusal(
        await client.send('POST', `${path}/${action}`, { json: { password: '' } }),
        refusals.noCredentials,
      );
    },
  })),
];
