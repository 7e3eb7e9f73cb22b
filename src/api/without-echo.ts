import { storedSecretMask } from '~/contract/mask';
import { serverTrim } from '~/platforms/server-trim';
import type { Outcome } from './outcome';

/** Shorter passwords occur in any text, where taking them out would tell them. */
const shortest = 4;

/**
 * What came of a request that brought a typed password, without the password: a server may repeat it, as in "invalid
 * password "…" for pulse-ro", and it is never to be shown. The mask stands in its place. What was sent in the other fields
 * stays whole, though the password be part of it.
 * @param sent the body of the request
 */
export function withoutEcho<T>(outcome: Outcome<T>, sent: unknown): Outcome<T> {
  const fields = Object.entries(typeof sent === 'object' && sent !== null ? sent : {}).filter(
    ([, value]) => typeof value === 'string',
  );
  const open = fields.flatMap(([key, value]) => (key === 'password' ? [] : [serverTrim(String(value))]));
  const forms = fields.flatMap(([key, value]) => (key === 'password' ? written(serverTrim(String(value))) : []));
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string')
      return open.includes(value)
        ? value
        : forms.reduce((text, form) => text.replaceAll(form, () => storedSecretMask), value);
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]));
  };
  return forms.length === 0 ? outcome : (clean(outcome) as Outcome<T>);
}

/** As it is, and as it stands within JSON, a URL, or a text in quotes. */
function written(secret: string): string[] {
  if (secret.length < shortest || secret === storedSecretMask) return [];
  const wellFormed = secret.replace(/[\ud800-\udfff]/gu, '\ufffd'); // encodeURIComponent would throw
  return [...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(wellFormed)])];
}
