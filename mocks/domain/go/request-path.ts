import { escapeUrl, unescapeUrl } from './url-escape';
import { decodeKept, isUtf8 } from './utf8';

/** The path of a request target, in the forms that the server's parts look at. */
export interface RequestPath {
  /** Unescaped once (§3.1). */
  decoded: string;
  /** As the mux sees it: still escaped. */
  escaped: string;
  /** What follows the question mark. */
  query: string;
  utf8: boolean;
}

/** Reads a raw request target; undefined where the HTTP layer refuses it with a bare 400. */
export function readTarget(target: string): RequestPath | undefined {
  if (target === '' || /[\u0000-\u0020\u007f]/.test(target)) return undefined;
  const relative = target.replace(/^https?:\/\/[^/?]*/i, '');
  const mark = relative.indexOf('?');
  const raw = mark < 0 ? relative : relative.slice(0, mark);
  if (!raw.startsWith('/') && target.startsWith(raw)) return undefined;
  const path = unescapeUrl(raw, 'path');
  if ('error' in path) return undefined;
  const decoded = decodeKept(path.bytes);
  const escaped = isValidEscape(raw) ? raw : escapeUrl(decoded, 'path');
  return { decoded, escaped, query: mark < 0 ? '' : relative.slice(mark + 1), utf8: isUtf8(path.bytes) };
}

/** Whether Go takes the raw path for a fitting escape of itself: nothing in it should have been escaped and is not. */
function isValidEscape(raw: string): boolean {
  return /^[A-Za-z0-9\-._~!$&'()*+,;=:@/[\]%]*$/.test(raw);
}
