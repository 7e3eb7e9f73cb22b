/** A value that is no text. */
export const valueWords = { empty: 'empty', none: 'none', on: 'On', off: 'Off' };

/** A connection that changed on the server while its form was open. */
export const conflictWords = {
  title: 'Changed on the server meanwhile',
  intro: (name: string): string =>
    `${name} was changed on the Pulse server since you opened this form. Nothing was sent yet. Choose what to save for each entry that differs.`,
  server: 'On the server now',
  form: 'In this form',
  option: (caption: string, value: string): string => `${caption}: ${value}`,
  by: {
    server: 'Changed on the server only',
    form: 'Changed in this form only',
    both: 'Changed in both: choose one',
  },
  allServer: 'Take all from the server',
  allForm: 'Take all from this form',
  secretKept: 'The stored password is kept, whichever it is now: this page cannot see whether it was changed.',
  secretTyped: 'The password that you typed is saved with it.',
  save: 'Save these',
  take: 'Edit these first',
  close: 'Back to the form as it was',
  waiting: (left: string): string => `Save waits until you choose for ${left}.`,
};

/** A connection that is gone from the server while its form was open. */
export const goneWords = {
  title: 'Deleted on the server meanwhile',
  text: (name: string): string =>
    `The Pulse server has ${name} no more. Nothing was saved, and everything you typed is still here.`,
  secretTyped: 'You can add it as a new connection, with the password that you typed.',
  secretLost: 'You can add it as a new connection. Its stored password is gone with it, and has to be typed.',
  add: 'Add as new connection',
  stay: 'Keep editing',
  leave: 'Discard changes',
  /** Said once. */
  added: 'This is now the form of a new connection.',
};

/** In an open form, quietly. */
export const meanwhileWords = {
  changed: 'Changed on the server since you opened this form. When you save, you will see both versions and choose.',
  gone: 'Deleted on the server since you opened this form. When you save, you can add it as a new connection.',
};

/** Why a secret has to be typed where one might expect it stored. */
export const secretWords = {
  copied: 'The password is not copied, since this page cannot read it.',
  deleted: 'The stored password was deleted with the connection.',
  lost: 'The server has no password stored for this connection any more.',
};

/** After a save: what the server made of it. */
export const echoWords = {
  sentence: (parts: string): string => `Not all was stored as it was sent: ${parts}.`,
  trimmed: (labels: string, count: number): string =>
    `${labels} without the spaces around ${count === 1 ? 'it' : 'them'}`,
  as: (label: string, value: string): string => `${label} as “${value}”`,
  noSecret: 'no password',
};
