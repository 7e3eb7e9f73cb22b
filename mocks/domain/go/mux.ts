import type { RequestPath } from './request-path';
import { escapeUrl, unescapeText } from './url-escape';
import { encodeUtf8 } from './utf8';

/** The path without empty and `.` segments, and without what `..` takes away; a slash at the end stays. */
export function cleanPath(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  const clean = `/${kept.join('/')}`;
  return path.endsWith('/') && clean !== '/' ? `${clean}/` : clean;
}

/**
 * Where the mux sends a path that needs cleaning (§1.2 step 8): the URL of the page that says so, and the same for `Location`, all ASCII;
 * undefined: it needs none. The escaped path is escaped again on the way, as Go does.
 */
export function redirectTarget(path: RequestPath): { url: string; location: string } | undefined {
  const clean = cleanPath(path.escaped);
  if (clean === path.escaped) return undefined;
  const url = cleanPath(escapeUrl(clean, 'path')) + (path.query === '' ? '' : `?${path.query}`);
  const ascii = Array.from(encodeUtf8(url), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16)}`,
  );
  return { url, location: ascii.join('') };
}

/** The unescaped segments of a clean, escaped path; the last one is "" where it ends with a slash. */
export function muxSegments(escaped: string): readonly string[] {
  return escaped
    .slice(1)
    .split('/')
    .map((segment) => {
      const text = unescapeText(segment, 'segment');
      return 'error' in text ? segment : text.text;
    });
}

/** Text inside HTML as Go's redirect page writes it. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (rune) => names[rune] ?? rune);
}
