/** What a lock says of itself: until when, milliseconds since 1970, whole seconds. */
export interface Lock {
  until: number;
}

/** Counts failed sign-ins by user name and by address, and calls by address (§6.2). */
export interface SignInLock {
  /** The lock on either; undefined where there is none. */
  lockOf(user: string, address: string): Lock | undefined;
  /** Counts a call. @returns whether it is more than ten within a minute */
  tooMany(address: string): boolean;
  /** Counts a failure. @returns how many there are now, by whichever has more */
  failed(user: string, address: string): number;
  /** A success clears both. */
  worked(user: string, address: string): void;
}

/** Failures after which a user name or an address is locked. */
export const maxAttempts = 5;
const lockMs = 15 * 60_000;
const callsPerMinute = 10;

/** @param clock milliseconds since 1970 */
export function createSignInLock(clock: () => number): SignInLock {
  const failures = new Map<string, { count: number; until?: number }>();
  const calls = new Map<string, number[]>();
  const keys = (user: string, address: string) => [`user ${user}`, `address ${address}`];
  const current = (key: string) => {
    const known = failures.get(key);
    if (known?.until !== undefined && known.until <= clock()) failures.delete(key);
    return failures.get(key);
  };
  return {
    lockOf: (user, address) => {
      const untils = keys(user, address).flatMap((key) => current(key)?.until ?? []);
      return untils.length === 0 ? undefined : { until: Math.max(...untils) };
    },
    tooMany(address) {
      const recent = (calls.get(address) ?? []).filter((at) => at > clock() - 60_000);
      calls.set(address, recent);
      if (recent.length >= callsPerMinute) return true;
      recent.push(clock());
      return false;
    },
    failed(user, address) {
      const counts = keys(user, address).map((key) => {
        const count = (current(key)?.count ?? 0) + 1;
        const until = count >= maxAttempts ? { until: Math.floor((clock() + lockMs) / 1000) * 1000 } : {};
        failures.set(key, { count, ...until });
        return count;
      });
      return Math.max(...counts);
    },
    worked: (user, address) => keys(user, address).forEach((key) => failures.delete(key)),
  };
}

/** Minutes that a lock has left, rounded down, at least one. */
export function minutesLeft({ until }: Lock, now: number): number {
  return Math.max(1, Math.floor((until - now - 1) / 60_000));
}
