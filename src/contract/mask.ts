/**
 * What stands for a stored secret on the wire (§3.4), in replies and, in updates and overlay tests, for "keep what is stored".
 * On create and in a draft test it would be taken literally, so it is never sent there.
 */
export const storedSecretMask = '********';

/** Whether a secret of a record says that one is stored. */
export function isStoredSecret(secret: string | undefined): boolean {
  return secret !== undefined && secret !== '';
}
