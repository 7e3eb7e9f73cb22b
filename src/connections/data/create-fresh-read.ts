import { nowMs } from '~/lib/clock';

/** A reply that was asked for this short a time ago, in milliseconds, is fresh enough for the next of several changes. */
const freshForMs = 2_000;

/** What the server has now, read before something is written back. */
export interface FreshRead<T> {
  /** Several changes, one after another, share a reply; two to the same connection never do. @throws what reading throws */
  read(id: string): Promise<T>;
  /** Something else was written: the next change reads anew. */
  forget(): void;
}

/** Reads what changes are based on. @param read asks the server */
export function createFreshRead<T>(read: () => Promise<T>): FreshRead<T> {
  let last: { at: number; reply: Promise<T>; used: Set<string> } | undefined;
  const forget = () => (last = undefined);
  return {
    async read(id) {
      if (last === undefined || nowMs() - last.at > freshForMs || last.used.has(id)) {
        last = { at: nowMs(), reply: read(), used: new Set() };
      }
      last.used.add(id);
      try {
        return await last.reply;
      } catch (error) {
        forget();
        throw error;
      }
    },
    forget,
  };
}
