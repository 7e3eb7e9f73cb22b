/** Which generation of the server is mirrored (§9): that of the contract's text, or the one of 4 April 2026. */
export type Profile = 'head' | 'april';

/** What each is called where one chooses. */
export const profiles: readonly Profile[] = ['head', 'april'];
