import { formatInstant } from '../instants';
import { fingerprint } from '../secret';

/** What the server tells of a token; its text is told once, when it is made (§6.11). */
export interface TokenRecord {
  id: string;
  name: string;
  /** Its first six characters. */
  prefix: string;
  /** Its last four. */
  suffix: string;
  /** Whole seconds. */
  createdAt: string;
  /** `*` stands for all. */
  scopes: readonly string[];
}

/** The API tokens of a server, of which it keeps fingerprints. */
export interface ApiTokens {
  make(name: string, scopes: readonly string[]): { token: string; record: TokenRecord };
  find(token: string): TokenRecord | undefined;
  /** Whether there are any: only then a token is looked at (§6.1). */
  any(): boolean;
  /** The newest one as far as it is shown; "" where there is none. */
  hint(): string;
}

/** @param clock milliseconds since 1970 @param ids makes UUIDs @param salt makes texts that nobody guesses */
export function createApiTokens(clock: () => number, ids: () => string, salt: () => string): ApiTokens {
  const records = new Map<string, TokenRecord>();
  return {
    make(name, scopes) {
      const token = fingerprint(`${ids()}:${salt()}`).slice(0, 48);
      const createdAt = formatInstant({ ms: Math.floor(clock() / 1000) * 1000, nanos: 0 });
      const record = { id: ids(), name, prefix: token.slice(0, 6), suffix: token.slice(-4), createdAt, scopes };
      records.set(fingerprint(token), record);
      return { token, record };
    },
    find: (token) => records.get(fingerprint(token)),
    any: () => records.size > 0,
    hint() {
      const newest = [...records.values()].at(-1);
      return newest ? `${newest.prefix}...${newest.suffix}` : '';
    },
  };
}
