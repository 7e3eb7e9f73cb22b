/** Sentences that are said once, politely, after something was done. */
export const doneWords = {
  added: (name: string): string => `${name} was added. Its first poll comes within about a minute.`,
  addedDisabled: (name: string): string => `${name} was added. It is disabled, so nothing is collected.`,
  saved: (name: string): string => `${name} was saved. The change takes effect with the next poll.`,
  removed: (name: string): string => `${name} was deleted.`,
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
