/** Made anew with each page and never taken out of it, so that a stand-in means nothing elsewhere. */
let key: Promise<CryptoKey> | undefined;
let forms = 0;

/** Stands for a typed secret where it has to be compared. @param edits how often the form's secrets were touched */
export type SecretStandIn = (typed: string, edits: number) => Promise<string>;

/**
 * Stand-ins for the secrets of one form: an HMAC-SHA-256 under a random key of the page, so that the same secret is known
 * again in any form, and nobody can read it off. Where the browser has no WebCrypto (a page that came over plain http
 * from another machine), it is the form's number and the count of its edits: there the same secret is known again within
 * one form alone, as long as it is not touched.
 */
export function createSecretStandIn(): SecretStandIn {
  const form = (forms += 1);
  return async (typed, edits) => {
    try {
      // Undefined in an insecure context, whatever its type says; then this throws as well.
      const { subtle } = globalThis.crypto;
      key ??= subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
      const sum = await subtle.sign('HMAC', await key, new TextEncoder().encode(typed));
      return `typed:${Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    } catch {
      return `form:${form}:${edits}`;
    }
  };
}
