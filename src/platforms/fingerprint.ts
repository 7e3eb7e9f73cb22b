import { serverTrim } from './server-trim';

/** Hexadecimal digits of a SHA-256 digest. */
const digits = 64;

/** Why a text is no SHA-256 fingerprint. */
export type FingerprintFault =
  /** It has a character that is neither a hexadecimal digit nor a colon. */
  | { kind: 'character'; odd: string }
  /** So many digits are too few or too many; `digest` is what has that many. */
  | { kind: 'length'; count: number; digest: string | undefined };

/** What other digests are as long as. */
const digests: Readonly<Record<number, string>> = { 32: 'MD5', 40: 'SHA-1', 96: 'SHA-384', 128: 'SHA-512' };

/**
 * Why a server could not use a text as the SHA-256 fingerprint of a certificate; any case, colons or none, spaces around.
 * @returns undefined where it is one, or empty (nothing is pinned)
 */
export function fingerprintFault(typed: string): FingerprintFault | undefined {
  const text = serverTrim(typed);
  const odd = /[^0-9a-f:]/iu.exec(text)?.[0];
  if (odd !== undefined) return { kind: 'character', odd };
  const count = text.replaceAll(':', '').length;
  if (text === '' || count === digits) return undefined;
  return { kind: 'length', count, digest: digests[count] };
}

/** A SHA-256 fingerprint as it is sent: upper case, a colon after each byte. What is none stays as it is, but for spaces around it. */
export function canonicalFingerprint(typed: string): string {
  const text = serverTrim(typed);
  if (text === '' || fingerprintFault(text) !== undefined) return text;
  return (text.replaceAll(':', '').toUpperCase().match(/../g) ?? []).join(':');
}
