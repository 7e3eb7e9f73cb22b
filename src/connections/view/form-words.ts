import { code, keep, line, type Line } from '~/lib/line';
import { inWords } from '~/lib/quantity';

/** Sentences of the form. */
export const formWords = {
  saveEdit: 'Save connection',
  saveAdd: 'Add connection',
  saving: 'Saving…',
  adding: 'Adding…',
  test: 'Test connection',
  cancel: 'Cancel',
  copyName: (name: string): string => `${name} (copy)`,
  copyOf: (name: string): string => `A copy of ${name}`,
  close: 'Close',
  errors: (tried: 'add' | 'save' | 'test' | 'preview', count: number): string => {
    const not = { add: 'Not added yet', save: 'Not saved yet', test: 'Not tested yet', preview: 'Not counted yet' }[
      tried
    ];
    return `${not}: ${inWords(count)} ${count === 1 ? 'entry needs' : 'entries need'} a change`;
  },
  kept: 'Everything you typed is still here, the password too.',
  keptPlain: 'Everything you typed is still here.',
  waiting: { before: 'Test and Save wait until you choose ', link: 'where the stored password may go', after: '.' },
};

/** What became of a paste, and what an entry has in common with another connection. */
export const splitWords = {
  note: (parts: readonly { label: string; value: string }[], secretLeftOut: boolean): Line => {
    const all = parts.flatMap(({ label, value }, at): Line => [
      `${at === 0 ? '' : ', '}${label.toLowerCase()} `,
      code(value),
    ]);
    return secretLeftOut
      ? [...line`Taken apart: `, ...all, '. The password in it was left out.']
      : [...line`Taken apart: `, ...all, '.'];
  },
  samePlace: (name: string, address: string): Line => line`${keep(name)} already reads ${code(address)}.`,
};

/** The question about a stored password that would go elsewhere. */
export const askWords = {
  question: 'Where may the stored password go?',
  placeChanged: (from: string, to: string, what: string): Line =>
    line`It was saved for ${code(from)}. With the new ${what} it would go to ${code(to)}.`,
  userChanged: (from: string, to: string, at: string): Line =>
    line`It was saved for the user ${keep(from)}. With the new user name it would go to ${code(at)} for ${keep(to)}.`,
  userToo: (from: string, to: string): Line => line`It would sign in ${keep(to)} instead of ${keep(from)}.`,
  send: (what: string): string => `Send it to the new ${what}`,
  sendForUser: 'Send it for the new user name',
  retype: 'Type the password again',
};

/** After a sign-in that a save had to wait for. @param save what its button says */
export function signedInAgainText(save: string): string {
  return `You are signed in again. Nothing was sent since: press “${save}” to send it once more.`;
}
