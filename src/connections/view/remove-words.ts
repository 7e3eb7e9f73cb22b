import { line } from '~/lib/line';

/** Sentences of the removal dialog. */
export const removeWords = {
  leaves: 'Leaves Pulse within about a minute',
  never: line`Nothing was collected through it yet, so nothing leaves Pulse.`,
  disabled: line`It is disabled and nothing of it is in Pulse now, so nothing leaves.`,
  confirm: 'Delete connection',
  confirming: 'Deleting…',
  cancel: 'Cancel',
};
