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
