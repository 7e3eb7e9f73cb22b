import { serverTrim } from '~/platforms/server-trim';
import { withheldWords } from './words';

/** What of a connection the server can be asked for by its id. Addresses of this page can name any id. */
export interface Reach {
  /** Why a saved test is out of reach; undefined where it is not. */
  test: string | undefined;
  /** Why an update or a removal is out of reach; undefined where it is not. */
  write: string | undefined;
}

/** The two paths that are routes of their own (§3.1). */
const reserved = ['test', 'preview'];

/**
 * Whether the server can be asked for an id by path (§3.1). It takes ids apart at slashes, refuses two dots, trims, and has two names for itself.
 * Everything else can be reached by escaping, a percent sign twice.
 */
export function reachOf(id: string): Reach {
  const all = (why: string): Reach => ({ test: why, write: why });
  if (serverTrim(id) === '') return all(withheldWords.idBlank);
  if (/\p{Surrogate}/u.test(id)) return all(withheldWords.idBroken);
  if (id.includes('..')) return all(withheldWords.idDots);
  if (id.includes('/')) return all(withheldWords.idSlash);
  if (reserved.includes(id)) return { test: undefined, write: withheldWords.idReserved(id) };
  return { test: undefined, write: undefined };
}
