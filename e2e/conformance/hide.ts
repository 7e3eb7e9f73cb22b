/**
 * Takes secrets out of a text, as they are, and as JSON or a path would write them.
 * @param secrets those that are shorter than four characters are left: they are parts of ordinary words
 */
export function hide(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= 4)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    .sort((one, other) => other.length - one.length)
    .reduce((clean, secret) => clean.replaceAll(secret, '(hidden)'), text);
}
