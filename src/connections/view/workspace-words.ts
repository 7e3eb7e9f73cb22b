/** Sentences around the tabs. */
export const workspaceWords = {
  heading: 'Platform connections',
  tabs: 'Platforms',
};

/** Sentences of places that are not there. */
export const missingWords = {
  connection: 'No such connection',
  connectionText: (id: string): string =>
    `No connection of the list has the id “${id}”. It may have been deleted since.`,
  platform: 'No such platform',
  platformText: (slug: string): string => `Pulse has no platform connections at “${slug}”.`,
  page: 'Nothing is here',
  pageText: 'No page of Pulse has this address.',
};

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
