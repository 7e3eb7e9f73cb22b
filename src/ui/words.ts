import { code, line, type Line } from '~/lib/line';

/** The words of the controls themselves; every other word is handed in. */
export const uiWords = {
  copy: 'Copy',
  copied: 'Copied',
  /** Where the browser lets no script copy: the text is selected, and the keyboard does the rest. */
  copyByHand: 'Selected: copy it with the keyboard',
  showPassword: 'Show password',
  optional: '(optional)',
  undo: 'Undo',
  /** @param mono as the control is set */
  was: (value: string, mono: boolean): Line => line`Was ${mono ? code(value) : value}`,
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
};
