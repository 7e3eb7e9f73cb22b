import { decodeUtf8 } from '../go/utf8';

/** What an `Authorization: Basic …` says; undefined: it says none. */
export function basicCredentials(authorization = ''): { username: string; password: string } | undefined {
  const text = decoded(/^Basic (.*)$/i.exec(authorization)?.[1] ?? '');
  const at = text.indexOf(':');
  return at < 0 ? undefined : { username: text.slice(0, at), password: text.slice(at + 1) };
}

/** What is no base64 names nobody. */
function decoded(base64: string): string {
  try {
    return decodeUtf8(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}
