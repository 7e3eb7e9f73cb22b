/** What the page's colours follow. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'theme';

/** The remembered choice; where nothing may be remembered, the system's. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Draws the page in a theme and remembers it. */
export function applyTheme(theme: Theme): void {
  const page = document.documentElement;
  if (theme === 'system') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing still draws it.
  }
}
