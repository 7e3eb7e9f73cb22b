/** What is told after something was done; the name of the connection stands before. */
export const doneWords = {
  added: 'was added. Its first poll comes within about a minute.',
  addedDisabled: 'was added. It is disabled, so nothing is collected.',
  saved: 'was saved. The change takes effect with the next poll.',
  savedDisabled: 'was saved. It is disabled, so nothing is collected.',
  removed: 'was deleted.',
  oldFigures: (address: string): string => `Until then, its figures are still those of ${address}.`,
  dismiss: 'Dismiss',
};

/** Leaving a form with unsaved edits. */
export const leaveWords = {
  titleAdd: 'Leave without adding?',
  titleEdit: 'Leave without saving?',
  text: 'What you typed is not saved, and would be gone.',
  stay: 'Keep editing',
  go: 'Discard changes',
};

/** Leaving while the server is at work on what was sent. */
export const leaveSentWords = {
  adding: 'Leave while it is being added?',
  saving: 'Leave while it is being saved?',
  removing: 'Leave while it is being deleted?',
  textForm: 'It was sent already, and leaving does not stop it. If it fails, what you typed is gone.',
  textRemoving: 'It was sent already, and leaving does not stop it.',
  stay: 'Keep waiting',
  go: 'Leave',
};
