/** What tells code something, not people. Labels and titles have other names. */
const forCode = new Set(['id', 'kind', 'name', 'field', 'inputMode', 'attempt']);

/**
 * Whether people read a string of a words file; ids, names of entries, settings and commands are for machines.
 * @param property the last name of its key
 */
export function isText(property: string, text: string): boolean {
  if (property === 'command' || !/\p{L}/u.test(text)) return false;
  if (/\s/.test(text)) return true;
  if (forCode.has(property)) return false;
  // One word with a mark or a capital inside: `System.View`, `PulseReadOnly`, `name@domain`.
  return !/[\w\]][=._/@\\:]\w/.test(text) && !/[a-z]{2,}[A-Z]/.test(text);
}
