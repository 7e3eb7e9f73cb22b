/** A storage that lasts as long as the page, and that no other page sees. */
export function memoryStorage(items: ReadonlyMap<string, string> = new Map()): Storage {
  const kept = new Map(items);
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, String(value)),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** Cookies of a page that other pages of its origin neither see nor set, as `document.cookie` has them. */
export function memoryCookies(): { get(): string; set(line: string): void } {
  const kept = new Map<string, string>();
  return {
    get: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
    set(line) {
      const [, name, value = ''] = /^\s*([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (name === undefined) return;
      if (/;\s*max-age=0\b/i.test(line)) kept.delete(name);
      else kept.set(name, value);
    },
  };
}

/** Gives this page storages and cookies of its own. @param local what it remembers from the start */
export function keepApart(page: Window & typeof globalThis, local: ReadonlyMap<string, string>): void {
  Object.defineProperty(page, 'localStorage', { value: memoryStorage(local), configurable: true });
  Object.defineProperty(page, 'sessionStorage', { value: memoryStorage(), configurable: true });
  Object.defineProperty(page.document, 'cookie', { ...memoryCookies(), configurable: true });
}
