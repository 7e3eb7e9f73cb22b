import type { PastedParts } from '../platform-form';
import { hostParts } from './host';
import { isPort } from './port';

/**
 * Takes a pasted web address apart: host, port and, where a scheme makes it certain, the user name. A password in it is
 * left out, and so is all that follows the host.
 * @returns undefined where what was pasted is no more than a host, or none at all
 */
export function splitPasted(field: string, pasted: string): PastedParts | undefined {
  if (field !== 'host') return undefined;
  const { scheme, user, name, port, path, query, fragment } = hostParts(pasted);
  if (name === '' || name === '[]' || /\s/.test(name)) return undefined;
  // Without a scheme, what stands before an "@" may as well be all of a user name.
  if (scheme === undefined && user !== undefined) return undefined;
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') return undefined;
  if (port !== undefined && port !== '' && !isPort(port)) return undefined;
  const whole = [scheme, port, user].every((part) => part === undefined) && path + query + fragment === '';
  if (whole) return undefined;
  const [username = '', secret] = split(user ?? '');
  return {
    texts: {
      host: name,
      ...(port ? { port } : {}),
      ...(username === '' ? {} : { username: decoded(username) }),
    },
    secretLeftOut: secret !== undefined && secret !== '',
  };
}

function split(user: string): [username: string, secret?: string] {
  const at = user.indexOf(':');
  return at < 0 ? [user] : [user.slice(0, at), user.slice(at + 1)];
}

/** A backslash of `DOMAIN\name` and the like are escaped in an address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
