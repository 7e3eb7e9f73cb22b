/** A session of the server (§6.3). */
export interface Session {
  id: string;
  user: string;
}

/** The sessions that there are, and the CSRF tokens by session id, be it a dead one's (§6.4). */
export interface Sessions {
  /** @param seconds how long it lives after its last use */
  open(user: string, seconds: number): Session;
  /** A live session, which its use keeps alive. */
  use(id: string): Session | undefined;
  close(id: string): void;
  /** A further CSRF token; of more than eight the oldest falls out. */
  issue(id: string): string;
  /** Whether it is a token of the session that is younger than four hours; use does not extend it. */
  accepts(id: string, token: string): boolean;
}

const tokenMs = 4 * 3_600_000;
const tokensPerSession = 8;

/** @param clock milliseconds since 1970 @param ids makes UUIDs */
export function createSessions(clock: () => number, ids: () => string): Sessions {
  const known = new Map<string, { user: string; lifeMs: number; until: number }>();
  const tokens = new Map<string, readonly { text: string; until: number }[]>();
  return {
    open(user, seconds) {
      const id = ids();
      known.set(id, { user, lifeMs: seconds * 1000, until: clock() + seconds * 1000 });
      return { id, user };
    },
    use(id) {
      const session = known.get(id);
      if (!session || session.until <= clock()) return undefined;
      session.until = clock() + session.lifeMs;
      return { id, user: session.user };
    },
    close(id) {
      known.delete(id);
      tokens.delete(id);
    },
    issue(id) {
      // 32 bytes as base64url with its padding (§6.4): the = at its end is what clients trip over.
      const text = btoa(ids().replaceAll('-', '')).replaceAll('+', '-').replaceAll('/', '_');
      tokens.set(id, [...(tokens.get(id) ?? []), { text, until: clock() + tokenMs }].slice(-tokensPerSession));
      return text;
    },
    accepts: (id, token) => tokens.get(id)?.some(({ text, until }) => text === token && until > clock()) ?? false,
  };
}
