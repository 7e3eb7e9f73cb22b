import { isRefusal } from '../compare';
import { refusals } from '../refusals';
import type { Rule } from '../rule';

type Row = Readonly<Record<string, unknown>>;

/** A create that the validator refuses. */
function refuses(title: string, over: Row, refusal: (typeof refusals)[keyof typeof refusals]): Rule {
  return {
    section: '1.3',
    title,
    needs: ['write'],
    check: async ({ own }) => isRefusal(await own.post({ json: own.input('refused', over) }), refusal),
  };
}

/** What the validator of a create refuses (§1.3). */
export const createRefused: readonly Rule[] = [
  refuses('Without a host 400 validation_error', { host: undefined }, refusals.noHost),
  refuses('A blank host is none', { host: '   ' }, refusals.noHost),
  refuses('Without a user name 400 validation_error', { username: undefined }, refusals.noCredentials),
  refuses('A blank user name is none', { username: '  ' }, refusals.noCredentials),
  refuses('The host is looked at first', { host: '', username: '', password: '' }, refusals.noHost),
];
