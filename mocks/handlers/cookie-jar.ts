/** The cookies of a page whose server lives in the page itself: a reply that is made there can set none in the browser. */
export interface CookieJar {
  /** The value of a request's `Cookie` header; "" where there are none. */
  header(): string;
  /** Keeps what a reply's `Set-Cookie` lines say, and forgets what they delete. */
  take(lines: readonly string[]): void;
}

/** @param tell hears of every line whose cookie script may read; `document.cookie` takes it as it is */
export function createCookieJar(tell: (line: string) => void = tellDocument): CookieJar {
  const kept = new Map<string, string>();
  return {
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
    take(lines) {
      for (const line of lines) {
        const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
        if (/;\s*Max-Age=0\b/i.test(line)) kept.delete(name);
        else kept.set(name, value);
        if (!/;\s*HttpOnly/i.test(line)) tell(line);
      }
    },
  };
}

function tellDocument(line: string): void {
  if (typeof document !== 'undefined') document.cookie = line;
}
