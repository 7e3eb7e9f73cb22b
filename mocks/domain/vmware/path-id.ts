import { trimSpace } from '../go/space';
import { unescapeText } from '../go/url-escape';

const prefix = '/api/vmware/connections/';

/**
 * The connection id of an item path (§3.1): unescaped a second time and trimmed; undefined where none is left or it holds a slash.
 * @param decoded the path as the HTTP layer unescaped it
 */
export function itemId(decoded: string): string | undefined {
  return idOf(trimSlashes(decoded.slice(prefix.length)));
}

/** The connection id of `…/{id}/test` and `…/{id}/preview` (§3.1). */
export function actionId(decoded: string, action: 'test' | 'preview'): string | undefined {
  const raw = trimSlashes(decoded.slice(prefix.length));
  return raw.endsWith(`/${action}`) ? idOf(raw.slice(0, -action.length - 1)) : undefined;
}

/** Whether a decoded path asks for an action on an item; slashes at its end do not count (§3.1). */
export function endsWithAction(decoded: string, action: 'test' | 'preview'): boolean {
  return trimSlashes(decoded).endsWith(`/${action}`);
}

/** Whether the path lies below the connections (§3.1); only then do the functions above make sense. */
export function isItemPath(decoded: string): boolean {
  return decoded.startsWith(prefix);
}

function idOf(raw: string): string | undefined {
  if (raw === '' || raw.includes('/')) return undefined;
  const text = unescapeText(raw, 'segment');
  if ('error' in text) return undefined;
  const id = trimSpace(text.text);
  return id === '' || id.includes('/') ? undefined : id;
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
