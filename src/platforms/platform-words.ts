import type { Line } from '~/lib/line';

/** What one needs before adding a connection. */
export interface Need {
  title: string;
  text: string;
}

/** Every sentence of the workspace that names the platform. Sentences that any platform shares stand in the view's own words. */
export interface PlatformWords {
  /** Under the workspace's heading: what is read, through what, and that nothing is controlled. */
  intro: string;
  /** Heading of a way back: "… connections", with the platform's label. */
  connections: string;
  /** Button, and title of the form: "Add … connection". */
  add: string;
  edit: string;
  remove: string;
  empty: { title: string; text: string; needsTitle: string; needs: readonly Need[] };
  featureOff: { title: string; happened: Line; next: Line; setting: string };
  /** The server could not read its saved settings (code `loadFailed`). */
  loadFailed: Line;
  /** The server could not write its saved settings (code `saveFailed`). */
  saveFailed: Line;
  /** The server's part for this platform is not running (code `unavailable`). */
  unavailable: Line;
  /** Under the list: what the figures stand for. */
  figuresNote: string;
  /** What a removal does, what stays as it is, and the milder way for a connection that is enabled; the first two also for several at once. */
  removal: { does: Line; stays: Line; pause: Line; doesAll: Line; staysAll: Line };
  /** An account that sees nothing, and what to do. */
  seesNothing(username: string): { happened: Line; next: Line };
  /** Refused sign-ins add up at the other end until it locks the account. */
  lockOut: {
    /** After how many it locks an account, and for how long. */
    policy: Line;
    /** So many were seen that it is locked already, if the other end goes by its defaults. */
    lockedByNow: Line;
    /** Of a connection whose polls are refused: each adds to the count. @param everySeconds the interval of its polls */
    polls(everySeconds: number): Line;
  };
  /** Second line of a row whose problem is not the sign-in: "Sign-in and inventory work", "Sign-in works". */
  signInAndInventoryWork: string;
  signInWorks: string;
}
