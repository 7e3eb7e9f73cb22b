/** The cookies of one server, by name. */
export interface CookieJar {
  /** Takes what an answer sets and drops what it expires (`Max-Age=0`), in order. */
  take(setCookie: string | readonly string[] | undefined): void;
  get(name: string): string | undefined;
  /** The `Cookie` header; undefined where there is none. */
  header(): string | undefined;
  /** Every value that was ever kept. */
  seen(): readonly string[];
}

/** An empty jar. Flags other than `Max-Age=0` do not matter here: all requests go to one server. */
export function createCookieJar(): CookieJar {
  const kept = new Map<string, string>();
  const seen = new Set<string>();
  return {
    take(setCookie) {
      for (const line of setCookie === undefined ? [] : typeof setCookie === 'string' ? [setCookie] : setCookie) {
        const [pair = '', ...flags] = line.split(';');
        // The CSRF token is padded with `=`: the pair is split at the first one only (§6.4).
        const at = pair.indexOf('=');
        if (at < 0) continue;
        const name = pair.slice(0, at).trim();
        const value = pair.slice(at + 1).trim();
        if (flags.some((flag) => /^\s*max-age=0\s*$/i.test(flag))) kept.delete(name);
        else {
          kept.set(name, value);
          seen.add(value);
        }
      }
    },
    get: (name) => kept.get(name),
    header: () => (kept.size === 0 ? undefined : [...kept].map(([name, value]) => `${name}=${value}`).join('; ')),
    seen: () => [...seen],
  };
}
