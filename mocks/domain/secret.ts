import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { encodeUtf8 } from './go/utf8';
import type { SecretDigest } from './state';

/** A secret as typed, or what is left of a stored one. */
export type Secret = string | SecretDigest;

/** What is kept of a secret: a salted digest, so that neither memory nor storage holds it. */
export function digestSecret(secret: Secret, salt: () => string): SecretDigest {
  if (typeof secret !== 'string') return secret;
  const fresh = salt();
  return { salt: fresh, digest: digestOf(secret, fresh) };
}

/** Whether a secret is that text. */
export function secretIs(secret: Secret, text: string): boolean {
  return typeof secret === 'string' ? secret === text : secret.digest === digestOf(text, secret.salt);
}

/** The fingerprint of a text that is no secret, in hexadecimal digits. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(encodeUtf8(text)));
}

function digestOf(text: string, salt: string): string {
  return fingerprint(`${salt}:${text}`);
}
