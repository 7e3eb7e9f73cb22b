/** What a reply consists of; a bigint is an integer that JavaScript's numbers may not hold. Keys whose value is undefined are left out. */
export type Json =
  string | number | bigint | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A JSON text as Go's encoder writes it (§10.26): compact, and safe inside HTML. */
export function goJson(value: Json): string {
  if (typeof value === 'string') return goText(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => goJson(item)).join(',')}]`;
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${goText(key)}:${goJson(member)}`],
  );
  return `{${members.join(',')}}`;
}

/** A JSON string as Go's encoder writes it. */
export function goText(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (rune) => `\\u${rune.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
