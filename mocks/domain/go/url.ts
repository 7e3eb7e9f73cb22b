import { ipLiteralError } from './ip-address';
import { quote } from './quote';
import { escapeUrl, unescapeText } from './url-escape';

/** A parsed URL, as far as the server looks at it (§4.3). */
export interface GoUrl {
  scheme: string;
  /** Unescaped `name` or `name:password`; undefined where there is no `@`. */
  user: { name: string; password: string | undefined } | undefined;
  /** Unescaped, with brackets and port. */
  host: string;
  path: string;
  query: string;
  /** An empty query: the URL ends with its question mark. */
  forceQuery: boolean;
  fragment: string;
}

type Result<T> = T | { error: string };

/**
 * Parses a URL as Go does; the error is its whole text: `parse "https://…": …` (§4.3 `invalid_config`).
 * @param lenient as Go did before 1.26: what stands before the last colon is the host, whatever it holds
 */
export function parseUrl(raw: string, lenient = false): Result<{ url: GoUrl }> {
  const hash = raw.indexOf('#');
  const before = hash < 0 ? raw : raw.slice(0, hash);
  const url = parseWithoutFragment(before, lenient);
  if ('error' in url) return { error: `parse ${quote(before)}: ${url.error}` };
  const fragment = hash < 0 ? { text: '' } : unescapeText(raw.slice(hash + 1), 'fragment');
  if ('error' in fragment) return { error: `parse ${quote(raw)}: ${fragment.error}` };
  return { url: { ...url, fragment: fragment.text } };
}

/** The URL as Go writes it, up to its path (which the server empties) and query. */
export function formatOrigin(url: GoUrl): string {
  const user = url.user === undefined ? '' : `${formatUser(url.user)}@`;
  return `${url.scheme}://${user}${escapeUrl(url.host, 'host')}${url.forceQuery ? '?' : ''}`;
}

/** Host and port of `host` as Go splits them: the port is "" where there is none, the brackets fall away. */
export function splitHostPort(host: string): { name: string; port: string } {
  const split = /^(.*):([0-9]*)$/s.exec(host);
  const name = split?.[1] ?? host;
  return { name: /^\[.*\]$/s.test(name) ? name.slice(1, -1) : name, port: split?.[2] ?? '' };
}

function formatUser(user: { name: string; password: string | undefined }): string {
  const name = escapeUrl(user.name, 'user');
  return user.password === undefined ? name : `${name}:${escapeUrl(user.password, 'user')}`;
}

function parseWithoutFragment(raw: string, lenient: boolean): Result<Omit<GoUrl, 'fragment'>> {
  if (/[\u0000-\u001f\u007f]/.test(raw)) return { error: 'net/url: invalid control character in URL' };
  const url: Omit<GoUrl, 'fragment'> = {
    scheme: '',
    user: undefined,
    host: '',
    path: '',
    query: '',
    forceQuery: false,
  };
  if (raw === '*') return { ...url, path: '*' };
  if (raw.startsWith(':')) return { error: 'missing protocol scheme' };
  const scheme = /^([a-zA-Z][a-zA-Z0-9+\-.]*):/.exec(raw)?.[1];
  url.scheme = (scheme ?? '').toLowerCase();
  let rest = scheme === undefined ? raw : raw.slice(scheme.length + 1);
  const mark = rest.indexOf('?');
  if (mark >= 0) {
    url.forceQuery = mark === rest.length - 1;
    url.query = rest.slice(mark + 1);
    rest = rest.slice(0, mark);
  }
  if (!rest.startsWith('/')) {
    if (scheme !== undefined) return url;
    if ((rest.split('/', 1)[0] ?? '').includes(':')) return { error: 'first path segment in URL cannot contain colon' };
  }
  if (rest.startsWith('//') && (scheme !== undefined || !rest.startsWith('///'))) {
    const slash = rest.indexOf('/', 2);
    const authority = parseAuthority(lenient ? '' : url.scheme, slash < 0 ? rest.slice(2) : rest.slice(2, slash));
    if ('error' in authority) return authority;
    url.user = authority.user;
    url.host = authority.host;
    rest = slash < 0 ? '' : rest.slice(slash);
  }
  const path = unescapeText(rest, 'path');
  return 'error' in path ? path : { ...url, path: path.text };
}

function parseAuthority(scheme: string, authority: string): Result<Pick<GoUrl, 'user' | 'host'>> {
  const at = authority.lastIndexOf('@');
  const host = parseHost(scheme, authority.slice(at + 1));
  if ('error' in host) return host;
  if (at < 0) return { user: undefined, host: host.text };
  const info = authority.slice(0, at);
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(info)) return { error: 'net/url: invalid userinfo' };
  const colon = info.indexOf(':');
  const name = unescapeText(colon < 0 ? info : info.slice(0, colon), 'user');
  if ('error' in name) return name;
  const password = colon < 0 ? undefined : unescapeText(info.slice(colon + 1), 'user');
  if (password !== undefined && 'error' in password) return password;
  return { user: { name: name.text, password: password?.text }, host: host.text };
}

function parseHost(scheme: string, host: string): Result<{ text: string }> {
  const bracket = host.lastIndexOf('[');
  if (bracket > 0) return { error: 'invalid IP-literal' };
  if (bracket === 0) return parseIpLiteral(host);
  const colon = scheme === 'http' || scheme === 'https' ? host.indexOf(':') : host.lastIndexOf(':');
  if (colon >= 0 && !/^:[0-9]*$/.test(host.slice(colon)))
    return { error: `invalid port ${quote(host.slice(colon))} after host` };
  return unescapeText(host, 'host');
}

function parseIpLiteral(host: string): Result<{ text: string }> {
  const close = host.lastIndexOf(']');
  if (close < 0) return { error: "missing ']' in host" };
  const port = host.slice(close + 1);
  if (!/^(:[0-9]*)?$/.test(port)) return { error: `invalid port ${quote(port)} after host` };
  const inside = host.slice(1, close);
  const percent = inside.indexOf('%25');
  const address = unescapeText(percent < 0 ? inside : inside.slice(0, percent), 'host');
  if ('error' in address) return address;
  const zone = percent < 0 ? { text: '' } : unescapeText(inside.slice(percent), 'zone');
  if ('error' in zone) return zone;
  const text = address.text + zone.text;
  const error = ipLiteralError(text);
  return error === undefined ? { text: `[${text}]${port}` } : { error };
}
