/** What the server takes off both ends of a text (§3.3): Unicode white space as Go sees it, which differs from `trim()` in two characters. */
const edges =
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;

/** A text as the server will keep it. */
export function serverTrim(text: string): string {
  return text.replace(edges, '');
}
