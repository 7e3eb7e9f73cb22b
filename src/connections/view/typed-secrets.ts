import type { Secrets } from '~/platforms/form-spec';
import { serverTrim } from '~/platforms/server-trim';

/** What is typed for secrets, as the server will take it; undefined where all of them are the stored ones. Holds secrets: only for making a stand-in at once. */
export function typedSecrets(secrets: Secrets): string | undefined {
  const all = Object.entries(secrets);
  if (all.every(([, { state }]) => state === 'stored')) return undefined;
  return JSON.stringify(
    all.map(([name, secret]) => [name, secret.state === 'stored' ? null : serverTrim(secret.typed)]),
  );
}
