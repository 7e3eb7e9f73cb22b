/** Go's white space: unlike JavaScript's it has U+0085 and lacks U+FEFF. */
const space = '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const around = new RegExp(`^[${space}]+|[${space}]+$`, 'g');

/** Trims as the server does wherever it trims (§2.1, §3.1, §3.3, §3.5). */
export function trimSpace(text: string): string {
  return text.replace(around, '');
}
